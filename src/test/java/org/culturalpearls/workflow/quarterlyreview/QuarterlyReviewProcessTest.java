package org.culturalpearls.workflow.quarterlyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewState;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@CoversModel("QuarterlyReviewProcess")
@ApplicationTest
class QuarterlyReviewProcessTest {

  private static final String PROCESS = "QuarterlyReviewProcess";
  private static final String REVIEW = "UserTask_ReviewPlan";
  private static final String OVERDUE = "BoundaryEvent_ReviewOverdue";
  private static final Map<String, Object> ANSWER =
      Map.of(
          "progress", "We swept the cinema.",
          "obstacles", "The roof leaks.",
          "nextSteps", "We ask a roofer.");

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private QuarterlyReviewService reviews;
  @Autowired private EndRequestService requests;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void keepsWhatTheTeamSaysForReadersOfThePlan() {
    Case town = asked();

    engine.complete(town.mentee(), town.key(), REVIEW, ANSWER);

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_PlanReviewed")
        .doesNotContain("EndEvent_ReviewMissed");
    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    for (PersonId reader : List.of(town.secondMentee(), programme.coordinator())) {
      QuarterlyReview review = only(reader, town);
      assertThat(review.state()).isEqualTo(QuarterlyReviewState.ANSWERED);
      assertThat(review.texts())
          .isEqualTo(
              new QuarterlyReview.Texts(
                  "We swept the cinema.", "The roof leaks.", "We ask a roofer."));
      assertThat(review.answeredBy()).isEqualTo(town.mentee());
      assertThat(review.answeredAt()).isEqualTo(clock.instant());
      assertThat(review.number()).isEqualTo(1);
    }
    assertThatThrownBy(() -> reviews.reviews(programme.mentor(1), town.id()))
        .isInstanceOf(NotFound.class);
    QuarterlyReview answered = only(town.mentee(), town);
    assertThatThrownBy(
            () ->
                reviews.answer(
                    town.mentee(), answered.id(), new QuarterlyReview.Texts("x", "", "")))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void closesAtItsDateWhenNobodyAnswered() {
    Case town = asked();
    assertThat(day(engine.task(town.key(), REVIEW))).isEqualTo(LocalDate.of(2027, 4, 26));

    engine.fire(town.key(), OVERDUE);

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_ReviewMissed")
        .doesNotContain("EndEvent_PlanReviewed");
    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(only(town.mentee(), town).state()).isEqualTo(QuarterlyReviewState.MISSED);
  }

  @Test
  void comesOnceAQuarterUntilTheTitleYearIsOver() {
    Case town = inForce();
    clock.advanceDays(90);
    askAll();
    assertThat(engine.tasks(town.key(), REVIEW)).isEmpty();

    clock.advanceDays(1);
    askAll();
    askAll();
    assertThat(engine.tasks(town.key(), REVIEW)).hasSize(1);

    for (int quarter = 2; quarter <= 3; quarter++) {
      engine.complete(town.mentee(), town.key(), REVIEW, ANSWER);
      planned.endQuarter();
      assertThat(engine.tasks(town.key(), REVIEW)).hasSize(1);
      assertThat(reviews.reviews(town.mentee(), town.id())).hasSize(quarter);
    }
    engine.complete(town.mentee(), town.key(), REVIEW, ANSWER);
    planned.endQuarter();
    assertThat(LocalDate.ofInstant(clock.instant(), zone())).isEqualTo(LocalDate.of(2028, 1, 10));
    assertThat(engine.tasks(town.key(), REVIEW)).isEmpty();
  }

  @Test
  void isNotAskedWhenItCouldNotBeAnsweredWithinTheTitleYear() {
    Case town = inForce();

    clock.set("2027-12-18T09:00:00Z");
    askAll();
    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();

    clock.set("2027-12-17T09:00:00Z");
    askAll();
    assertThat(engine.tasks(town.key(), REVIEW)).hasSize(1);
  }

  @Test
  void isNotAskedOfATownThatIsMentoredOrHasNoPlanInForce() {
    Pair mentored = towns.withLead();
    planned.bringIntoForce(mentored.town(), mentored.lead());
    Case writing = programme.newCase();
    planned.assess(writing);

    planned.endQuarter();

    assertThat(engine.isRunning(mentored.key(), PROCESS)).isFalse();
    assertThat(engine.isRunning(writing.key(), PROCESS)).isFalse();
  }

  @Test
  void comesAQuarterAfterTheMentoringEndedAndNeverBesideACheckIn() {
    Pair pair = towns.withLead();
    planned.bringIntoForce(pair.town(), pair.lead());
    engine.fire(pair.key(), "CatchEvent_QuarterOver");
    assertThat(engine.tasks(pair.key(), "UserTask_AnswerAsMentee")).hasSize(1);
    end(pair);
    LocalDate ended = LocalDate.ofInstant(clock.instant(), zone());

    clock.advanceDays(90);
    askAll();
    assertThat(engine.tasks(pair.key(), REVIEW)).isEmpty();

    clock.advanceDays(1);
    askAll();
    assertThat(engine.tasks(pair.key(), REVIEW)).hasSize(1);
    QuarterlyReview review = only(pair.mentee(), pair.town());
    assertThat(LocalDate.ofInstant(review.looksBackTo(), zone())).isEqualTo(ended);
  }

  @Test
  void endsWhenAMentorIsThereAgain() {
    Case town = asked();
    PersonId lead = programme.mentor(1);

    towns.match(town, lead, null);

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.openTasks(town.key())).doesNotContain(REVIEW);
    assertThat(only(lead, town).state()).isEqualTo(QuarterlyReviewState.ENDED);
  }

  @Test
  void endsWhenTheTownLeaves() {
    Case town = asked();

    transactions.executeWithoutResult(
        run -> events.publishEvent(new ParticipationEvent.Left(town.id())));

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
  }

  @Test
  void beginsWithWhatChangedInThePlan() {
    Case town = inForce();
    planned.reachAll(town, programme.coordinator());
    planned.endQuarter();

    String shown =
        engine
            .form(town.mentee(), engine.task(town.key(), REVIEW))
            .values()
            .get("review")
            .toString();

    assertThat(shown).contains("Your plan since", "Cinema cleaned", "reached");
  }

  @Test
  void letsOnlyTheTeamAnswer() {
    Pair other = towns.withLead();
    Case town = asked();
    QuarterlyReview review = only(town.mentee(), town);

    for (PersonId stranger : List.of(other.mentee(), other.lead(), programme.coordinator())) {
      assertThatThrownBy(
              () -> reviews.answer(stranger, review.id(), new QuarterlyReview.Texts("x", "", "")))
          .isInstanceOf(NotFound.class);
    }
    assertThat(engine.openTasks(town.key())).contains(REVIEW);
  }

  @Test
  void refusesWhatIsMissingOrTooLongAndKeepsTheTaskOpen() {
    Case town = asked();

    broken(town, "progress", " ");
    broken(town, "progress", null);
    for (String field : List.of("progress", "obstacles", "nextSteps")) {
      broken(town, field, "x".repeat(4001));
    }
    broken(town, "progress", 7);
    broken(town, "answerBy", "2030-01-01");
    assertThat(only(town.mentee(), town).state()).isEqualTo(QuarterlyReviewState.OPEN);
  }

  @Test
  void takesOneAnswerWhenTwoOfTheTeamSendItAtTheSameMoment() throws Exception {
    Case town = asked();
    Task task = engine.task(town.key(), REVIEW);

    int winners =
        Race.winners(() -> sent(town.mentee(), task), () -> sent(town.secondMentee(), task));

    assertThat(winners).isEqualTo(1);
    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
  }

  private Case inForce() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    return town;
  }

  private Case asked() {
    Case town = inForce();
    planned.endQuarter();
    assertThat(engine.openTasks(town.key())).contains(REVIEW);
    return town;
  }

  private void askAll() {
    boolean more = true;
    while (more) {
      more = reviews.ask();
    }
  }

  private void end(Pair pair) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
    requests.request(
        pair.lead(), new EndRequestService.Request(pair.mentoring(), "I move abroad.", today));
    for (PersonId side : List.of(pair.mentee(), pair.lead())) {
      engine.complete(
          side,
          pair.key(),
          side.equals(pair.mentee())
              ? "UserTask_GiveFinalFeedbackAsMentee"
              : "UserTask_GiveFinalFeedbackAsMentor",
          Map.of("rating", "4", "result", "A cinema."));
    }
    engine.complete(
        programme.coordinator(),
        pair.key(),
        "UserTask_CloseMentoring",
        Map.of("outcome", "ENDED_EARLY", "reason", "The mentor moves abroad."));
  }

  private QuarterlyReview only(PersonId reader, Case town) {
    List<QuarterlyReview> found = reviews.reviews(reader, town.id());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private boolean sent(PersonId person, Task task) {
    engine.submit(person, task, ANSWER);
    return true;
  }

  private void broken(Case town, String field, Object value) {
    Map<String, Object> sent = new HashMap<>(ANSWER);
    sent.put(field, value);
    assertThatThrownBy(() -> engine.complete(town.mentee(), town.key(), REVIEW, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(town.key())).contains(REVIEW);
  }

  private static LocalDate day(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), zone());
  }

  private static ZoneId zone() {
    return ZoneId.of("Europe/Stockholm");
  }
}
