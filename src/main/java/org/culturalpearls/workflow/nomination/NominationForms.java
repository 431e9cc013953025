package org.culturalpearls.workflow.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of NominationProcess. */
@Component
class NominationForms implements TaskForms {

  private final NominationSteps steps;
  private final NominationService nominations;
  private final NewTownService newTowns;
  private final NominationInWords words;
  private final FormMessages messages;

  NominationForms(
      NominationSteps steps,
      NominationService nominations,
      NewTownService newTowns,
      NominationInWords words,
      FormMessages messages) {
    this.steps = steps;
    this.nominations = nominations;
    this.newTowns = newTowns;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return NominationModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    steps.requireMayDo(person, NominationModel.nomination(task), NominationModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    NominationTask kind = NominationModel.task(task.task());
    NominationView nomination = steps.forTask(person, NominationModel.nomination(task), kind);
    FormContent content = FormContent.empty().value("town", words.town(nomination));
    return switch (kind) {
      case WRITE ->
          content
              .value("page", words.editor(nomination))
              .value("missing", words.missing(nominations.missing(person, nomination.id())));
      case COMPLETE ->
          content.value("page", words.page(nomination)).value("asked", words.asked(nomination));
      case CHECK ->
          choices(task, person)
              .value("town", words.town(nomination))
              .value("page", words.page(nomination))
              .value("told", told(person, nomination, kind))
              .value("problems", problems(person, nomination));
      case DECIDE ->
          content
              .value("page", words.page(nomination))
              .value("told", told(person, nomination, kind));
    };
  }

  /** When the town is told, and what was decided before and taken back. */
  private MarkdownText told(PersonId person, NominationView nomination, NominationTask kind) {
    return MarkdownText.paragraphs(
        Stream.concat(
            Stream.of(words.told(nomination, kind, steps.tellAt(person, nomination.id(), kind))),
            steps.takenBack(person, nomination.id(), kind).stream().map(words::takenBack)));
  }

  /** The eligibility problems, and who entered the town if it was not its own people. */
  private MarkdownText problems(PersonId person, NominationView nomination) {
    return MarkdownText.paragraphs(
        Stream.concat(
            Stream.of(words.problems(nomination, steps.problems(person, nomination.id()))),
            newTowns.outside(person, nomination.id()).stream().map(words::outside)));
  }

  @Override
  public FormContent choices(TaskFacts task, PersonId person) {
    return FormContent.empty()
        .options("decisions", decisions(steps.roundsLeft(person, NominationModel.nomination(task))))
        .options(
            "sectionChoices",
            Stream.concat(
                    Stream.of(NominationSection.values())
                        .map(section -> new Option(section.name(), messages.name(section))),
                    Stream.of(new Option(NominationModel.FILES, messages.text("nomination.files"))))
                .toList());
  }

  /** Completion is offered only as often as the cycle allows. */
  private List<Option> decisions(int roundsLeft) {
    List<Option> decisions = new ArrayList<>();
    decisions.add(decision(NominationSteps.CheckEligibility.Answer.ELIGIBLE));
    if (roundsLeft > 0) {
      decisions.add(decision(NominationSteps.CheckEligibility.Answer.COMPLETE));
    }
    decisions.add(decision(NominationSteps.CheckEligibility.Answer.NOT_ELIGIBLE));
    return decisions;
  }

  private Option decision(NominationSteps.CheckEligibility.Answer answer) {
    String value = FieldName.of(answer);
    return new Option(value, messages.text("form.check-eligibility." + value));
  }

  /** The values of check-eligibility.form. */
  record CheckEligibility(
      NominationSteps.CheckEligibility.Answer decision,
      List<String> sections,
      LocalDate completeOn,
      String remark,
      String although,
      String reason) {}

  /** The values of decide-pre-selection.form. */
  record DecidePreSelection(Decision decision, String reason) {
    enum Decision {
      SELECT,
      NOT_SELECT
    }
  }
}
