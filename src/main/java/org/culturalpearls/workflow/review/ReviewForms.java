package org.culturalpearls.workflow.review;

import java.util.List;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewTask;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of ReviewProcess. */
@Component
class ReviewForms implements TaskForms {

  private final ReviewService reviews;
  private final ReviewOfficeService office;
  private final PeopleService people;
  private final FormMessages messages;

  ReviewForms(
      ReviewService reviews,
      ReviewOfficeService office,
      PeopleService people,
      FormMessages messages) {
    this.reviews = reviews;
    this.office = office;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String process() {
    return ReviewModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    reviews.requireMayDo(person, ReviewModel.review(task), ReviewModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ReviewTask kind = ReviewModel.task(task.task());
    ReviewView review = reviews.forTask(person, ReviewModel.review(task), kind);
    FormContent content = FormContent.empty();
    return switch (kind) {
      case DECLARE -> content.value("town", town(review)).value("what", what(review));
      case SCORE -> scoring(content.value("town", town(review)), review, person);
      case REASSIGN ->
          offered(
              task, person, content.value("town", town(review)).value("why", why(review, person)));
    };
  }

  @Override
  public FormContent choices(TaskFacts task, PersonId person) {
    return choices(task, person, FormContent.empty());
  }

  /** No choices once the stage has ended; who submits one all the same gets the reason. */
  private FormContent offered(TaskFacts task, PersonId person, FormContent content) {
    return office.isOpen(ReviewModel.review(task))
        ? choices(task, person, content)
        : content.options("reviewers", List.of());
  }

  private FormContent choices(TaskFacts task, PersonId person, FormContent content) {
    return content.options(
        "reviewers",
        office.choices(person, ReviewModel.review(task)).stream()
            .map(choice -> new Option(Long.toString(choice.reviewer().value()), words(choice)))
            .toList());
  }

  private FormContent scoring(FormContent content, ReviewView review, PersonId person) {
    ScoringView page = reviews.scoring(person, review.id());
    List<Integer> missing = page.missing();
    List<String> names =
        missing.stream().map(number -> page.criteria().get(number - 1).name()).toList();
    return content
        .value("page", messages.markdown("form.score-nomination.page", address(review)))
        .value(
            "missing",
            missing.isEmpty() ? null : messages.markdown("form.score-nomination.missing", names));
  }

  private MarkdownText town(ReviewView review) {
    NominationFacts nomination = office.nomination(review.id());
    return messages.markdown("form.review.town", nomination.town(), nomination.country());
  }

  private MarkdownText what(ReviewView review) {
    return messages.markdown("form.declare-conflict.what", review.stage(), address(review));
  }

  private static MarkdownText address(ReviewView review) {
    return MarkdownText.asIs("/reviews/" + review.id().value());
  }

  private String words(ReviewerChoice choice) {
    String words = messages.text("form.reassign-review.choice", choice.name(), choice.reviews());
    return choice.before() == null
        ? words
        : words + ", " + messages.text("reviewasked." + choice.before());
  }

  private MarkdownText why(ReviewView review, PersonId person) {
    String reviewer = people.person(review.reviewer()).name();
    String reason = office.reason(person, review.id());
    return MarkdownText.sentences(
        messages.markdown("form.reassign-review.why." + review.state(), reviewer),
        reason.isEmpty() ? null : messages.markdown("form.reassign-review.reason", reason),
        office.isOpen(review.id()) ? null : messages.markdown("form.reassign-review.ended"));
  }

  /** The values of declare-conflict.form. */
  record DeclareConflict(ReviewAnswer decision, DeclaredKind kind, String words, String reason) {}

  /** The values of score-nomination.form. */
  record ScoreNomination(Decision decision, DeclaredKind kind, String words) {
    enum Decision {
      SUBMIT,
      CONFLICT
    }
  }

  /** The values of reassign-review.form. */
  record ReassignReview(Decision decision, PersonId reviewer, String reason) {
    enum Decision {
      ASSIGN,
      LEAVE_OUT
    }
  }
}
