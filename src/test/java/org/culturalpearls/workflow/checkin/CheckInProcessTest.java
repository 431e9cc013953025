package org.culturalpearls.workflow.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.CheckInState;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("CheckInProcess")
@ApplicationTest
class CheckInProcessTest {

  private static final String PROCESS = "CheckInProcess";
  private static final String AS_MENTEE = "UserTask_AnswerAsMentee";
  private static final String AS_MENTOR = "UserTask_AnswerAsMentor";
  private static final String LOOK_INTO = "UserTask_LookIntoMentoring";
  private static final String QUARTER = "CatchEvent_QuarterOver";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private CheckInService checkIns;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private IndicatorService indicators;
  @Autowired private UserTasks desk;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void waitsForItsQuarterBeforeItAsks() {
    Pair pair = towns.withLead();

    assertThat(engine.isRunning(pair.key(), PROCESS)).isTrue();
    assertThat(engine.openTasks(pair.key())).doesNotContain(AS_MENTEE, AS_MENTOR);
    engine.fire(pair.key(), QUARTER);

    assertThat(clock.instant()).isAfter("2027-04-12T00:00:00Z").isBefore("2027-04-13T00:00:00Z");
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTEE, AS_MENTOR);
    assertThat(engine.task(pair.key(), AS_MENTOR).getAssignee())
        .isEqualTo("person-" + pair.lead().value());
  }

  /** The town's part is its review of the plan; the mentor is asked about the mentoring only. */
  @Test
  void beginsTheTownsPartWithWhatChangedInItsPlan() {
    Pair pair = towns.withLead();
    Case town = pair.town();
    planned.assess(town);
    planned.write(town);
    RowId measure = plans.plan(town.mentee(), town.id()).content().measures().get(0).id();
    RowId guests = rows.add(town.mentee(), town.id(), Indicators.guests(measure));
    planned.submit(town, pair.lead());
    clock.set("2027-03-20T09:00:00Z");
    indicators.enter(
        town.mentee(),
        town.id(),
        guests,
        new Value(LocalDate.parse("2027-03-20"), new BigDecimal("17.5"), "", ""));
    engine.fire(pair.key(), QUARTER);

    assertThat(shown(pair, AS_MENTEE, town.mentee()).get("review").toString())
        .contains("Your plan since 11 January 2027", "How many come?: now 17.5 people, before 10")
        .contains("/cases/" + pair.key() + "/indicators");
    assertThat(shown(pair, AS_MENTOR, pair.lead()).get("review")).isNull();

    engine.complete(town.mentee(), pair.key(), AS_MENTEE, answer("4"));
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("5"));
    engine.fire(pair.key(), QUARTER);
    assertThat(shown(pair, AS_MENTEE, town.mentee()).get("review").toString())
        .contains("Your plan since", "April 2027")
        .doesNotContain("How many come?: now");
  }

  @Test
  void asksATownWithoutAPlanInForceAboutTheMentoringOnly() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);
    assertThat(shown(pair, AS_MENTEE, pair.mentee()).get("review")).isNull();
  }

  private Map<String, Object> shown(Pair pair, String task, PersonId person) {
    return engine.form(person, engine.task(pair.key(), task)).values();
  }

  @Test
  void closesWhenBothAnsweredWellAndPlansTheNext() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);

    engine.complete(pair.town().secondMentee(), pair.key(), AS_MENTEE, answer("4"));
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTOR).doesNotContain(AS_MENTEE);
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("5"));

    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("EndEvent_BothAnswered", "EndEvent_CheckInClosed")
        .doesNotContain(LOOK_INTO, "BoundaryEvent_AnswersOverdue");
    assertThat(states(pair)).containsExactly(CheckInState.PLANNED, CheckInState.CLOSED);
    engine.fire(pair.key(), QUARTER);
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTEE, AS_MENTOR);
  }

  @Test
  void asksTheCoordinatorToLookIntoALowRating() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);

    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("2"));
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("3"));

    assertThat(latest(pair).concerns()).containsExactly(CheckInConcern.LOW_RATING);
    engine.complete(
        programme.coordinator(),
        pair.key(),
        LOOK_INTO,
        Map.of("finding", "They will meet more often."));
    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("EndEvent_MentoringLookedInto")
        .doesNotContain("EndEvent_CheckInClosed");
    assertThat(latest(pair).state()).isEqualTo(CheckInState.LOOKED_INTO);
    assertThat(latest(pair).finding()).isEqualTo("They will meet more often.");
  }

  @Test
  void asksTheCoordinatorToLookIntoALargeDifference() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);

    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("3"));
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("5"));

    assertThat(latest(pair).concerns()).containsExactly(CheckInConcern.LARGE_DIFFERENCE);
    assertThat(engine.openTasks(pair.key())).contains(LOOK_INTO);
  }

  @Test
  void closesAtItsDeadlineWithWhatIsThere() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("5"));

    engine.fire(pair.key(), "BoundaryEvent_AnswersOverdue");

    assertThat(engine.openTasks(pair.key())).contains(LOOK_INTO).doesNotContain(AS_MENTOR);
    assertThat(engine.passed(pair.key(), PROCESS)).doesNotContain("EndEvent_BothAnswered");
    assertThat(latest(pair).concerns()).containsExactly(CheckInConcern.SILENCE);
    assertThat(latest(pair).answers()).containsOnlyKeys(MentoringSide.TEAM);
  }

  @Test
  void showsBothAnswersToTheCoordinatorAndToEachSideItsOwn() {
    Pair pair = towns.withTwin();
    engine.fire(pair.key(), QUARTER);
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("1"));
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("5"));

    Map<String, Object> shown =
        desk.open(programme.coordinator(), engine.task(pair.key(), LOOK_INTO).getId())
            .content()
            .values();
    assertThat(shown.get("menteeAnswer").toString()).contains("**1** of 5", "not to be read");
    assertThat(shown.get("mentorAnswer").toString()).contains("**5** of 5");

    assertThat(seenBy(pair.town().secondMentee(), pair)).containsOnlyKeys(MentoringSide.TEAM);
    assertThat(seenBy(pair.lead(), pair)).containsOnlyKeys(MentoringSide.MENTORS);
    assertThat(seenBy(pair.twin(), pair)).containsOnlyKeys(MentoringSide.MENTORS);
    CheckInView town = checkIns.ofMentoring(pair.lead(), pair.mentoring()).get(1);
    assertThat(town.concerns()).isEmpty();
    assertThat(town.state()).isEqualTo(CheckInState.CLOSED);
    assertThatThrownBy(() -> checkIns.ofMentoring(programme.mentor(1), pair.mentoring()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsAnswersOutOfTheOtherSidesFormAndTheEnginesTables() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("1"));

    var form = desk.open(pair.lead(), engine.task(pair.key(), AS_MENTOR).getId()).content();

    assertThat(form.values()).containsOnlyKeys("town");
    assertThat(engine.variables(pair.key(), PROCESS))
        .containsOnlyKeys(
            "participationId",
            "mentoringId",
            "checkInId",
            "town",
            "teamGroup",
            "mentorsGroup",
            "leadUser",
            "opensAt",
            "answerBy",
            "caseKey");
  }

  @Test
  void letsNobodyAnswerForOthers() {
    Pair pair = towns.withTwin();
    Pair other = towns.withLead();
    engine.fire(pair.key(), QUARTER);

    for (PersonId stranger :
        List.of(programme.coordinator(), other.lead(), other.town().mentee(), pair.lead())) {
      refused(stranger, pair, AS_MENTEE, NotFound.class);
    }
    for (PersonId stranger : List.of(programme.coordinator(), other.lead(), pair.town().mentee())) {
      refused(stranger, pair, AS_MENTOR, NotFound.class);
    }
    refused(pair.twin(), pair, AS_MENTOR, NotAllowed.class);
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTEE, AS_MENTOR);
  }

  @Test
  void leavesLookingIntoItToACoordinatorWhoStandsOutside() {
    PersonId both = programme.mentor(1);
    programme.giveRole(both, Role.COORDINATOR);
    Pair pair = towns.with(both, null);
    engine.fire(pair.key(), QUARTER);
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("1"));
    engine.complete(both, pair.key(), AS_MENTOR, answer("1"));

    assertThatThrownBy(
            () -> engine.complete(both, pair.key(), LOOK_INTO, Map.of("finding", "All well.")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                engine.complete(
                    pair.town().mentee(), pair.key(), LOOK_INTO, Map.of("finding", "All well.")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void refusesWhatTheFormsDoNotAsk() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);

    broken(pair, AS_MENTEE, with("rating", null), "rating");
    broken(pair, AS_MENTEE, with("rating", "6"), "rating");
    broken(pair, AS_MENTEE, with("rating", 5), "rating");
    broken(pair, AS_MENTEE, with("progress", " "), "progress");
    broken(pair, AS_MENTEE, with("progress", "x".repeat(4001)), "progress");
    broken(pair, AS_MENTEE, with("note", "x".repeat(4001)), "note");
    broken(pair, AS_MENTEE, with("obstacles", 7), "obstacles");
    broken(pair, AS_MENTEE, with("toLookInto", false), "toLookInto");
    broken(pair, AS_MENTEE, Map.of(), "rating");
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer("1"));
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer("1"));

    broken(pair, LOOK_INTO, Map.of(), "finding");
    broken(pair, LOOK_INTO, Map.of("finding", "x".repeat(4001)), "finding");
    broken(pair, LOOK_INTO, Map.of("finding", "Well.", "rating", "5"), "rating");
    assertThat(engine.openTasks(pair.key())).contains(LOOK_INTO);
  }

  @Test
  void takesTheAnswersOfBothSidesAtTheSameMoment() throws Exception {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);
    Task mentees = engine.task(pair.key(), AS_MENTEE);
    Task mentors = engine.task(pair.key(), AS_MENTOR);

    int winners =
        Race.winners(
            () -> submit(pair.town().mentee(), mentees), () -> submit(pair.lead(), mentors));

    assertThat(winners).isEqualTo(2);
    assertThat(latest(pair).state()).isEqualTo(CheckInState.CLOSED);
    assertThat(latest(pair).answers()).hasSize(2);
  }

  @Test
  void takesOneAnswerWhenTwoOfTheTeamAnswerAtTheSameMoment() throws Exception {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), QUARTER);
    Task task = engine.task(pair.key(), AS_MENTEE);

    int winners =
        Race.winners(
            () -> submit(pair.town().mentee(), task),
            () -> submit(pair.town().secondMentee(), task));

    assertThat(winners).isEqualTo(1);
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTOR).doesNotContain(AS_MENTEE);
  }

  private boolean submit(PersonId person, Task task) {
    engine.submit(person, task, answer("4"));
    return true;
  }

  private void broken(Pair pair, String task, Map<String, Object> sent, String field) {
    PersonId person = task.equals(LOOK_INTO) ? programme.coordinator() : pair.town().mentee();
    assertThatThrownBy(() -> engine.complete(person, pair.key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(pair.key())).contains(task);
  }

  private void refused(PersonId person, Pair pair, String task, Class<? extends Problem> how) {
    assertThatThrownBy(() -> engine.complete(person, pair.key(), task, answer("5")))
        .isInstanceOf(how);
  }

  private Map<MentoringSide, ?> seenBy(PersonId person, Pair pair) {
    return checkIns.ofMentoring(person, pair.mentoring()).get(1).answers();
  }

  private CheckInView latest(Pair pair) {
    return checkIns.ofMentoring(programme.coordinator(), pair.mentoring()).get(1);
  }

  private List<CheckInState> states(Pair pair) {
    return checkIns.ofMentoring(programme.coordinator(), pair.mentoring()).stream()
        .map(CheckInView::state)
        .toList();
  }

  private static Map<String, Object> answer(String rating) {
    return Map.of(
        "rating", rating, "progress", "We found a room.", "note", "This is not to be read.");
  }

  private static Map<String, Object> with(String key, Object value) {
    Map<String, Object> sent = new HashMap<>(answer("4"));
    sent.put(key, value);
    return sent;
  }
}
