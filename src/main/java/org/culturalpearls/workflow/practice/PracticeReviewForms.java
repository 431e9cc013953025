package org.culturalpearls.workflow.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of PracticeReviewProcess. */
@Component
class PracticeReviewForms implements TaskForms {

  private static final List<PracticeText> QUICK =
      List.of(
          PracticeText.TITLE,
          PracticeText.TOWN,
          PracticeText.NEED,
          PracticeText.DONE,
          PracticeText.SUMMARY,
          PracticeText.RESULT);

  private final PracticeService practices;
  private final PracticeReviewService reviews;
  private final PracticeInWords words;

  PracticeReviewForms(
      PracticeService practices, PracticeReviewService reviews, PracticeInWords words) {
    this.practices = practices;
    this.reviews = reviews;
    this.words = words;
  }

  @Override
  public String process() {
    return PracticeReviewModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    switch (task.task()) {
      case PracticeReviewModel.CHECK ->
          reviews.requireMayCheck(person, PracticeReviewModel.practice(task));
      case PracticeReviewModel.GIVE_OPINION ->
          reviews.requireMayGiveOpinion(person, PracticeReviewModel.practice(task));
      default -> {
        StartedTask.requireStarter(task, person);
        practice(task).forEach(id -> practices.requireMaySubmit(person, id));
      }
    }
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    FormContent content = choices(task, person);
    switch (task.task()) {
      case PracticeReviewModel.CHECK -> {
        PracticeId id = PracticeReviewModel.practice(task);
        content
            .value("record", words.record(practices.practice(person, id)))
            .value("opinions", words.opinions(practices.opinions(person, id)))
            .value("rules", words.rules());
      }
      case PracticeReviewModel.GIVE_OPINION ->
          content.value(
              "record",
              words.record(practices.practice(person, PracticeReviewModel.practice(task))));
      default -> {
        content.value("remarks", words.rules());
        practice(task).forEach(id -> draft(content, person, practices.practice(person, id)));
      }
    }
    return content;
  }

  private void draft(FormContent content, PersonId author, PracticeView practice) {
    content
        .value("editor", words.editor(practice))
        .value("remarks", words.remarks(practices.checks(author, practice.id())));
    QUICK.forEach(
        text -> {
          String typed = practice.content().text(text);
          content.value(text.field(), typed.isEmpty() ? null : typed);
        });
    MunicipalityId town = practice.content().municipality();
    content.value("municipality", town == null ? null : Long.toString(town.value()));
  }

  @Override
  public FormContent choices(TaskFacts task, PersonId person) {
    return switch (task.task()) {
      case PracticeReviewModel.CHECK ->
          FormContent.empty()
              .options(
                  "experts",
                  reviews.experts(person, PracticeReviewModel.practice(task)).stream()
                      .map(each -> new Option(Long.toString(each.id().value()), each.name()))
                      .toList());
      case PracticeReviewModel.GIVE_OPINION -> FormContent.empty();
      default ->
          FormContent.empty()
              .options(
                  "towns",
                  towns(task, person).stream()
                      .map(each -> new Option(Long.toString(each.id().value()), each.name()))
                      .toList());
    };
  }

  private List<MunicipalityView> towns(TaskFacts task, PersonId person) {
    return practice(task)
        .map(id -> practices.towns(person, id))
        .findFirst()
        .orElseGet(() -> practices.towns(person));
  }

  /** Empty on the page from which the process is started. */
  private static Stream<PracticeId> practice(TaskFacts task) {
    return task.optionalId(PracticeReviewModel.PRACTICE).stream().mapToObj(PracticeId::new);
  }

  /** The values of submit-practice.form. */
  record SubmitPractice(
      Decision decision,
      String title,
      MunicipalityId municipality,
      String town,
      String need,
      String done,
      String summary,
      String result) {
    enum Decision {
      SUBMIT,
      DISCARD
    }
  }

  /** The values of check-practice.form. */
  record CheckPractice(
      PracticeReviewService.Decision decision,
      Map<PracticeSection, String> remarks,
      String reason,
      PersonId expert) {}

  /** The values of give-expert-opinion.form. */
  record GiveExpertOpinion(Decision decision, String opinion) {
    enum Decision {
      GIVE,
      DECLINE
    }
  }
}
