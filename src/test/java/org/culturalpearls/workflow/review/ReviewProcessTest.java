package org.culturalpearls.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.WrongReviewState;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One test for each way through the review of a nomination. Longer than most for that reason. */
@CoversModel("ReviewProcess")
@ApplicationTest
class ReviewProcessTest {

  private static final String PROCESS = "ReviewProcess";
  private static final String DECLARE = "UserTask_DeclareConflict";
  private static final String SCORE = "UserTask_ScoreNomination";
  private static final String REASSIGN = "UserTask_ReassignReview";
  private static final Map<String, Object> FREE = Map.of("decision", "free");
  private static final Map<String, Object> SUBMIT = Map.of("decision", "submit");
  private static final Map<String, Object> CONFLICT =
      Map.of("decision", "conflict", "kind", "PERSONAL", "words", "");
  private static final Map<String, Object> DECLINE =
      Map.of("decision", "decline", "reason", "I am ill.");

  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private ReviewService reviews;
  @Autowired private ReviewOfficeService office;
  @Autowired private ConflictService conflicts;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private PeopleService people;
  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private Year year;
  private Entry entry;
  private CaseKey key;
  private PersonId selector;
  private PersonId other;

  @BeforeEach
  void aNominationIsAssigned() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    key = award.key(entry);
    selector = year.selectors().get(0);
    other = year.selectors().get(1);
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void goesFromTheAnswerOnConflictsToASubmittedReview() {
    Task declare = engine.task(key, DECLARE);
    assertThat(declare.getAssignee()).isEqualTo("person-" + selector.value());
    assertThat(declare.getDueDate().toInstant()).isEqualTo(at("01-16T22:59:59Z"));
    assertThat(engine.form(selector, declare).values().get("town").toString())
        .contains(award.town(entry));
    engine.submit(selector, declare, FREE);

    Task score = engine.task(key, SCORE);
    assertThat(score.getDueDate().toInstant()).isEqualTo(at("01-31T17:00:00Z"));
    assertThatThrownBy(() -> engine.submit(selector, score, SUBMIT)).isInstanceOf(RuleBroken.class);
    assertThat(engine.isOpen(score)).isTrue();
    award.write(selector, review(), 7);
    engine.submit(selector, score, SUBMIT);

    assertThat(engine.passed(key, PROCESS))
        .contains("EndEvent_ReviewerAnswered", "EndEvent_ReviewSubmitted")
        .doesNotContain(REASSIGN, "ServiceTask_RecordSilence");
    assertThat(reviews.scoring(selector, review()).review().value()).isEqualByComparingTo("28");
  }

  @Test
  void goesToSomebodyElseWhoIsFreeOfConflictsWhenOneIsDeclared() {
    award.mentored(year.selectors().get(2), entry);
    engine.complete(selector, key, DECLARE, CONFLICT);
    assertThatThrownBy(() -> reviews.scoring(selector, review())).isInstanceOf(NotFound.class);
    assertThat(conflicts.page(year.coordinator(), year.cycle()).declared()).hasSize(1);

    Task reassign = engine.task(key, REASSIGN);
    assertThat(engine.form(year.coordinator(), reassign).options().get("reviewers"))
        .extracting(option -> option.value())
        .containsExactlyInAnyOrder(id(other), id(year.selectors().get(3)));
    assertThatThrownBy(() -> engine.submit(year.coordinator(), reassign, to(selector)))
        .isInstanceOf(RuleBroken.class);
    engine.submit(year.coordinator(), reassign, to(other));

    assertThat(engine.task(key, DECLARE).getAssignee()).isEqualTo("person-" + other.value());
    assertThat(engine.passed(key, PROCESS))
        .contains("EndEvent_CannotReview", "EndEvent_ReviewReassigned")
        .doesNotContain("EndEvent_ReviewSubmitted", "EndEvent_ReviewLeftOut");
  }

  @Test
  void isLeftOutForAReasonWhenItIsDeclined() {
    engine.complete(selector, key, DECLARE, DECLINE);
    Task reassign = engine.task(key, REASSIGN);
    assertThat(engine.form(year.coordinator(), reassign).values().get("why").toString())
        .contains("declined");
    engine.submit(
        year.coordinator(),
        reassign,
        Map.of("decision", "leaveOut", "reason", "Two are enough here."));

    assertThat(engine.passed(key, PROCESS)).contains("EndEvent_ReviewLeftOut");
    assertThat(engine.openTasks(key)).isEmpty();
  }

  @Test
  void goesToSomebodyElseWhenTheReviewerDoesNotAnswer() {
    engine.fire(key, "BoundaryEvent_NoAnswer");

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(state()).isEqualTo(ReviewState.SILENT);
    assertThat(engine.passed(key, PROCESS))
        .contains("EndEvent_ReviewerSilent")
        .doesNotContain("UserTask_ScoreNomination");
    engine.complete(year.coordinator(), key, REASSIGN, to(selector));
    assertThat(engine.task(key, DECLARE).getAssignee()).isEqualTo("person-" + selector.value());
  }

  @Test
  void goesToSomebodyElseWhenTheStageEndsBeforeTheReviewIsIn() {
    engine.complete(selector, key, DECLARE, FREE);
    award.write(selector, review(), 3);
    engine.fire(key, "BoundaryEvent_StageEnded");

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThatThrownBy(() -> engine.complete(year.coordinator(), key, REASSIGN, to(other)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("move-stage-first");
    moveStage(14);
    engine.complete(year.coordinator(), key, REASSIGN, to(other));
    assertThat(engine.openTasks(key)).containsExactly(DECLARE);
  }

  @Test
  void stopsWhenTheReviewerFindsAConflictWhileScoring() {
    engine.complete(selector, key, DECLARE, FREE);
    engine.complete(selector, key, SCORE, CONFLICT);

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(state()).isEqualTo(ReviewState.CONFLICT);
    assertThat(engine.passed(key, PROCESS)).contains("EndEvent_ReviewerAnswered");
  }

  @Test
  void stopsWhenACoordinatorKnowsOfAConflict() {
    engine.complete(selector, key, DECLARE, FREE);
    declare(selector);

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(engine.passed(key, PROCESS)).contains("BoundaryEvent_ConflictFound");
  }

  @Test
  void countsNoReviewAnyMoreOnceItsReviewerIsInConflict() {
    submitted();
    assertThat(engine.isRunning(key, PROCESS)).isFalse();
    declare(selector);

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(state()).isEqualTo(ReviewState.CONFLICT);
  }

  @Test
  void asksTheDeputyWhereNoCoordinatorMaySee() {
    everyCoordinatorMentored();
    engine.complete(selector, key, DECLARE, DECLINE);

    Task reassign = engine.task(key, REASSIGN);
    assertThat(reassign.getAssignee()).isEqualTo("person-" + year.deputy().value());
    assertThatThrownBy(() -> engine.submit(year.coordinator(), reassign, to(other)))
        .isInstanceOf(NotFound.class);
    engine.submit(year.deputy(), reassign, to(other));
    assertThat(engine.openTasks(key)).containsExactly(DECLARE);
  }

  @Test
  void isTakenFromALateReviewerByHand() {
    engine.complete(selector, key, DECLARE, FREE);
    office.reassign(year.coordinator(), review(), new ReviewOfficeService.Reassign(other, ""));

    assertThat(engine.task(key, DECLARE).getAssignee()).isEqualTo("person-" + other.value());
    assertThat(engine.openTasks(key)).containsExactly(DECLARE);
    assertThat(state()).isEqualTo(ReviewState.SETTLED);
  }

  @Test
  void followsTheEndOfItsStage() {
    engine.complete(selector, key, DECLARE, FREE);
    moveStage(7);

    assertThat(engine.task(key, SCORE).getDueDate().toInstant()).isEqualTo(at("02-07T17:00:00Z"));
    engine.fire(key, "BoundaryEvent_StageEnded");
    assertThat(clock.instant()).isEqualTo(at("02-07T17:00:02Z"));
  }

  @Test
  void movesTheAnswerAndTheSearchForAReviewerWithTheStageThatCapsThem() {
    clock.set(at("01-30T09:00:00Z"));
    Entry late = award.eligible(year, Country.LV);
    award.assign(year, AwardStage.PRE_SELECTION, late, selector);
    CaseKey ofLate = award.key(late);
    engine.complete(selector, ofLate, DECLARE, DECLINE);
    award.assign(year, AwardStage.PRE_SELECTION, late, other);
    assertThat(due(ofLate, DECLARE)).isEqualTo(at("01-31T17:00:00Z"));
    assertThat(due(ofLate, REASSIGN)).isEqualTo(at("01-31T17:00:00Z"));

    moveStage(14);
    assertThat(due(ofLate, DECLARE)).isEqualTo(at("02-04T22:59:59Z"));
    assertThat(due(ofLate, REASSIGN)).isEqualTo(at("02-02T22:59:59Z"));
    moveStage(1);
    assertThat(due(ofLate, DECLARE)).isEqualTo(at("02-01T17:00:00Z"));
    assertThat(due(ofLate, REASSIGN)).isEqualTo(at("02-01T17:00:00Z"));
  }

  private Instant due(CaseKey of, String task) {
    return engine.task(of, task).getDueDate().toInstant();
  }

  @Test
  void endsWhenTheTownWithdraws() {
    engine.complete(selector, key, DECLARE, DECLINE);
    award.assign(year, AwardStage.PRE_SELECTION, entry, other);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(new NominationEvent.Withdrawn(entry.id(), entry.participation())));

    assertThat(engine.isRunning(key, PROCESS)).isFalse();
    assertThat(
            jdbc.sql("select state from review where nomination_id = ? order by 1")
                .param(entry.id().value())
                .query(String.class)
                .list())
        .containsExactly("CLOSED", "DECLINED");
  }

  @Test
  void givesJurorsThePlanOnceNothingTiesThem() {
    Entry plan = award.inJury(year, Country.FI);
    PersonId juror = year.jurors().get(1);
    PersonId other = year.jurors().get(2);
    frozenPlan(plan);
    award.assign(year, AwardStage.JURY, plan, juror);
    ReviewId review = award.review(juror, plan.id());

    assertThatThrownBy(() -> reviews.plan(juror, review)).isInstanceOf(WrongReviewState.class);
    award.free(juror, plan);
    ReviewService.ReviewedPlan read = reviews.plan(juror, review);
    assertThat(read.town()).isEqualTo(plan.participation());
    assertThat(read.version().content().vision()).isEqualTo("As frozen.");
    assertThat(read.version().content()).isEqualTo(reviews.scoring(juror, review).plan());
    for (PersonId stranger : List.of(other, plan.mentee(), year.coordinator())) {
      assertThatThrownBy(() -> reviews.plan(stranger, review)).isInstanceOf(NotFound.class);
    }
  }

  private void frozenPlan(Entry entry) {
    jdbc.sql(
            """
            with town as (
              insert into plan (id, version, participation_id, state, vision, feedback_rounds,
                feedback_missed, last_version)
              values (nextval('pearl_seq'), 0, ?, 'SUBMITTED', 'Later.', 0, false, 1)
              returning id),
            frozen as (
              insert into plan_version (id, plan_id, number, occasion, frozen_at, frozen_by, vision, reason)
              select nextval('pearl_seq'), id, 1, 'SUBMISSION', now(), ?, 'As frozen.', '' from town)
            update nomination set plan_version = 1 where id = ?
            """)
        .params(entry.participation().value(), entry.mentee().value(), entry.id().value())
        .update();
  }

  @Test
  void endsWhenTheTitlesAreConfirmed() {
    Entry plan = award.inJury(year, Country.FI);
    CaseKey ofPlan = award.key(plan);
    award.assign(year, AwardStage.JURY, plan, year.jurors().get(1), year.jurors().get(2));
    award.submit(year.jurors().get(1), plan, AwardStage.JURY, year, 5);
    transaction.executeWithoutResult(
        status -> events.publishEvent(new AwardEvent.TitlesConfirmed(year.cycle())));

    assertThat(engine.isRunning(ofPlan, PROCESS)).isFalse();
    assertThat(
            jdbc.sql("select state from review where nomination_id = ? order by 1")
                .param(plan.id().value())
                .query(String.class)
                .list())
        .containsExactly("CLOSED", "SUBMITTED");
  }

  @Test
  void leavesAReviewerWhoIsGone() {
    PersonId administrator = award.person("Administrator", Role.ADMINISTRATOR);
    people.deactivate(administrator, selector);
    assertThat(engine.openTasks(key)).containsExactly(DECLARE);
    engine.fire(key, "BoundaryEvent_NoAnswer");
    assertThat(clock.instant()).isEqualTo(at("01-11T09:00:00Z"));
    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
  }

  @Test
  void goesToSomebodyElseWhenTheReviewerIsDismissed() {
    dismiss(selector);

    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(state()).isEqualTo(ReviewState.DISMISSED);
    assertThatThrownBy(() -> award.write(selector, review(), 5))
        .isInstanceOf(WrongReviewState.class);
    assertThat(reviews.own(selector)).isEmpty();
    Task reassign = engine.task(key, REASSIGN);
    assertThat(engine.form(year.coordinator(), reassign).values().get("why").toString())
        .contains("not appointed");
    engine.submit(year.coordinator(), reassign, to(other));
    assertThat(engine.task(key, DECLARE).getAssignee()).isEqualTo("person-" + other.value());
  }

  /** Two reviews of a town are of one case, and only one of them goes on. */
  @Test
  void isFollowedByTheTaskOfTheNewReviewerAndByNoOthers() {
    award.assign(year, AwardStage.PRE_SELECTION, entry, year.selectors().get(2));
    clock.advance(Duration.ofHours(1));
    desk.submit(selector, desk.ownOfCase(selector, key.value()).get(0).id(), DECLINE);
    TaskCard reassign = card(REASSIGN);
    clock.advance(Duration.ofHours(1));
    engine.complete(year.coordinator(), key, REASSIGN, to(other));

    assertThat(desk.following(reassign)).extracting(TaskCard::assignee).containsExactly(other);
    TaskCard declare =
        desk.ownOfCase(year.selectors().get(2), key.value()).stream().findFirst().orElseThrow();
    clock.advance(Duration.ofHours(1));
    desk.submit(declare.assignee(), declare.id(), DECLINE);
    TaskCard leftOut = card(REASSIGN);
    clock.advance(Duration.ofHours(1));
    engine.complete(
        year.coordinator(), key, REASSIGN, Map.of("decision", "leaveOut", "reason", "Enough."));
    assertThat(desk.following(leftOut)).isEmpty();
  }

  private TaskCard card(String task) {
    return desk.ofCase(key.value()).stream()
        .filter(card -> card.task().equals(task))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWhatADismissedReviewerHasSubmitted() {
    submitted();
    dismiss(selector);

    assertThat(engine.openTasks(key)).isEmpty();
    assertThat(state()).isEqualTo(ReviewState.SUBMITTED);
  }

  @Test
  void keepsNothingInTheEngineThatSomebodyTyped() {
    engine.complete(selector, key, DECLARE, DECLINE);
    assertThat(engine.variables(key, PROCESS).keySet())
        .containsExactlyInAnyOrder(
            "reviewId",
            "nominationId",
            "town",
            "reviewerUser",
            "officeGroup",
            "deputyUser",
            "declareBy",
            "declareOver",
            "scoreBy",
            "scoreOver",
            "reassignBy",
            "canReview",
            "reviewSubmitted",
            "caseKey");
  }

  private void submitted() {
    engine.complete(selector, key, DECLARE, FREE);
    award.write(selector, review(), 5);
    engine.complete(selector, key, SCORE, SUBMIT);
  }

  private void declare(PersonId person) {
    conflicts.declare(
        year.coordinator(), new ConflictService.Declare(entry.id(), person, DeclaredKind.WORK, ""));
  }

  private void dismiss(PersonId person) {
    Versioned<AwardSettings> now = settings.forChange(year.coordinator(), year.cycle());
    Appointments held = now.value().appointments();
    settings.appoint(
        year.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            now.version(),
            new Appointments(
                held.selectors().stream().filter(each -> !each.equals(person)).toList(),
                held.jurors(),
                held.chair(),
                held.deputies())));
  }

  private void everyCoordinatorMentored() {
    people.activeWithRole(Role.COORDINATOR).forEach(each -> award.mentored(each.id(), entry));
  }

  private void moveStage(int days) {
    Versioned<AwardSettings> now = settings.forChange(year.coordinator(), year.cycle());
    AwardDates dates = Awarded.in(year.title());
    LocalDateTime end = dates.preSelectionEndsAt().plusDays(days);
    awards.changeDates(
        year.coordinator(),
        new AwardCycleService.ChangeDates(
            year.cycle(),
            now.version(),
            new AwardDates(
                dates.callOpensAt(),
                dates.callClosesAt(),
                dates.graceMinutes(),
                end,
                dates.juryEndsAt(),
                dates.resultsAt()),
            "Reviews are late"));
  }

  private ReviewId review() {
    return award.review(selector, entry.id());
  }

  private ReviewState state() {
    return ReviewState.valueOf(
        jdbc.sql("select state from review where id = ?")
            .param(review().value())
            .query(String.class)
            .single());
  }

  private static Map<String, Object> to(PersonId reviewer) {
    return Map.of("decision", "assign", "reviewer", id(reviewer));
  }

  private static String id(PersonId person) {
    return Long.toString(person.value());
  }

  private Instant at(String monthDayTime) {
    return Instant.parse(year.title() + "-" + monthDayTime);
  }
}
