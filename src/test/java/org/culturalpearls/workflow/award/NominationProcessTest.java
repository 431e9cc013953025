package org.culturalpearls.workflow.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.ModelCoverage;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCycleService;
import org.culturalpearls.award.AwardDates;
import org.culturalpearls.award.AwardSettingsService;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.ChangeAwardDates;
import org.culturalpearls.award.NominationFileService;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationProcess;
import org.culturalpearls.award.NominationSection;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.ReviewsIn;
import org.culturalpearls.award.StartNomination;
import org.culturalpearls.award.WriteSection;
import org.culturalpearls.award.WrongNominationState;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.StartParticipation;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ApplicationTest
class NominationProcessTest {

  private static final String PROCESS = "NominationProcess";
  private static final String WRITE = "UserTask_WriteNomination";
  private static final String CHECK = "UserTask_CheckEligibility";
  private static final String COMPLETE = "UserTask_CompleteNomination";
  private static final String DECIDE = "UserTask_DecidePreSelection";
  private static final Map<String, Object> CONFIRM = Map.of("confirm", true);
  private static final Map<String, Object> SELECT = Map.of("decision", "select");
  private static final Map<String, Object> NOT_SELECTED =
      Map.of("decision", "notSelect", "reason", "Others were stronger this year.");

  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private TestProgramme tables;
  @Autowired private PeopleService people;
  @Autowired private EngineGroups groupsOf;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private NominationService nominations;
  @Autowired private NominationFileService files;
  @Autowired private NominationProcess process;
  @Autowired private ParticipationService participations;
  @Autowired private PlanService plans;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService jobs;
  @Autowired private ApplicationEventPublisher events;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
  }

  @AfterAll
  static void everyElementWasPassed() {
    ModelCoverage.assertCovered(PROCESS);
  }

  @Test
  void goesFromTheFirstDraftToTheTitle() {
    Entry entry = entering.begun();
    assertThat(stage(entry)).isEqualTo(Stage.ENTERED);
    Task write = engine.task(entry.town().key(), WRITE);
    assertThat(write.getDueDate()).isEqualTo(stockholm("2027-11-30T23:59:59"));
    assertThat(groups(write)).containsExactly("team-" + entry.town().id().value());
    entering.write(entry);
    entering.submit(entry);

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    assertThat(groups(engine.task(entry.town().key(), CHECK)))
        .containsExactly("office-" + entry.id().value());
    check(entry, Map.of("decision", "eligible"));
    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(engine.openTasks(entry.town().key())).isEmpty();
    events.publishEvent(new ReviewsIn(entering.cycle(), AwardStage.PRE_SELECTION));
    decide(entry, SELECT);

    assertThat(state(entry)).isEqualTo(NominationState.SELECTED);
    assertThat(stage(entry)).isEqualTo(Stage.PREPARING);
    assertThat(engine.openTasks(entry.town().key()))
        .containsExactly("UserTask_AssessPreparedness", "UserTask_ProposeMentor");
    submitPlan(entry);
    assertThat(state(entry)).isEqualTo(NominationState.IN_JURY);
    assertThat(planState(entry)).as("waits for the jury").isEqualTo(PlanState.SUBMITTED);

    process.released(entry.id(), true);
    assertThat(state(entry)).isEqualTo(NominationState.PEARL);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_Pearl", "CatchEvent_ReviewsIn", "CatchEvent_PlanSubmitted")
        .doesNotContain("CatchEvent_PreSelectionOver", "EndEvent_NoTitle");
  }

  @Test
  void endsWithoutTheTitleAndItsPlanComesIntoForceAllTheSame() {
    Entry entry = entering.selected();
    submitPlan(entry);

    process.released(entry.id(), false);

    assertThat(state(entry)).isEqualTo(NominationState.NO_TITLE);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NoTitle")
        .doesNotContain("EndEvent_Pearl");
  }

  @Test
  void isSubmittedOnlyWhenEverySectionHasAText() {
    Entry entry = entering.begun();
    assertThat(shown(entry.mentee(), entry, WRITE, "missing"))
        .contains("Motivation", "Openness to co-operation");
    broken(entry, entry.mentee(), WRITE, CONFIRM, "confirm");
    broken(entry, entry.mentee(), WRITE, Map.of("confirm", false), "confirm");

    entering.write(entry);
    assertThat(shown(entry.mentee(), entry, WRITE, "missing")).doesNotContain("Motivation");
    assertThat(shown(entry.mentee(), entry, WRITE, "page"))
        .contains("(/cases/" + entry.town().key().value() + "/nomination)", "30 November 2027");
  }

  @Test
  void endsUnsubmittedWhenTheCallAndItsGraceAreOver() {
    Entry entry = entering.written();
    engine.fire(entry.town().key(), "BoundaryEvent_CallClosed");

    assertThat(clock.instant()).isEqualTo(stockholm("2027-12-01T00:15:01").toInstant());
    assertThat(state(entry)).isEqualTo(NominationState.NOT_SUBMITTED);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(engine.openTasks(entry.town().key())).isEmpty();
    assertThat(nominations.nomination(entry.mentee(), entry.id()).sections().get(0).english())
        .as("nothing is lost")
        .isEqualTo("What we say of MOTIVATION");
    assertThat(engine.passed(entry.town().key(), PROCESS)).contains("EndEvent_NotSubmitted");
  }

  @Test
  void isRefusedAfterTheGraceEvenWhereTheTimerRunsLate() {
    Entry entry = entering.written();
    clock.set(stockholm("2027-12-01T00:14:59").toInstant());
    entering.write(entry);
    clock.set(stockholm("2027-12-01T00:15:00").toInstant());
    assertThatThrownBy(() -> entering.submit(entry)).isInstanceOf(RuleBroken.class);
    assertThat(state(entry)).isEqualTo(NominationState.DRAFT);
  }

  @Test
  void isCompletedInTheNamedSectionsOnlyAndCheckedAgain() {
    Entry entry = entering.toComplete();
    assertThat(state(entry)).isEqualTo(NominationState.COMPLETING);
    Task complete = engine.task(entry.town().key(), COMPLETE);
    assertThat(complete.getDueDate()).isEqualTo(stockholm("2027-12-01T23:59:59"));
    assertThat(shown(entry.mentee(), entry, COMPLETE, "asked"))
        .contains("Motivation", "> Say for whom");
    assertThatThrownBy(() -> write(entry, NominationSection.IMPACT)).isInstanceOf(RuleBroken.class);
    write(entry, NominationSection.MOTIVATION);
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    check(entry, Map.of("decision", "eligible"));
    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("ServiceTask_RecordCompletion")
        .doesNotContain("ServiceTask_EndCompletion");
  }

  @Test
  void isCompletedInItsFilesWhereTheTownIsAskedForThem() {
    Entry entry = entering.submitted();
    check(
        entry,
        Map.of(
            "decision", "complete",
            "sections", List.of("FILES"),
            "completeOn", "2027-12-01",
            "remark", "Send the letter again."));
    assertThat(shown(entry.mentee(), entry, COMPLETE, "asked")).contains("complete: Files. Until");
    assertThatThrownBy(() -> write(entry, NominationSection.MOTIVATION))
        .isInstanceOf(RuleBroken.class);
    files.add(entry.mentee(), entry.id(), "letter.pdf", "%PDF-1.7 x".getBytes());
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    assertThat(nominations.nomination(entry.mentee(), entry.id()).files()).hasSize(1);
    assertThatThrownBy(
            () -> files.add(entry.mentee(), entry.id(), "late.pdf", "%PDF-1.7 x".getBytes()))
        .isInstanceOf(WrongNominationState.class);
  }

  @Test
  void isCheckedAsItIsWhenTheTimeToCompleteIsOver() {
    Entry entry = entering.toComplete();
    engine.fire(entry.town().key(), "BoundaryEvent_CompletionOver");

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    assertThat(engine.openTasks(entry.town().key())).containsExactly(CHECK);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("ServiceTask_EndCompletion")
        .doesNotContain("ServiceTask_RecordCompletion");
  }

  @Test
  void isCompletedAsOftenAsTheCycleAllows() {
    Entry entry = entering.toComplete();
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);
    entering.askCompletion(entry);
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    Task check = engine.task(entry.town().key(), CHECK);
    assertThat(engine.form(programme.coordinator(), check).options().get("decisions"))
        .extracting("value")
        .containsExactly("eligible", "notEligible");
    broken(entry, programme.coordinator(), CHECK, asked("2027-12-01"), "decision");
  }

  @Test
  void isToBeCompletedBeforePreSelectionEnds() {
    Entry entry = entering.submitted();
    broken(entry, programme.coordinator(), CHECK, asked("2028-01-31"), "completeOn");
    broken(entry, programme.coordinator(), CHECK, asked("2027-01-10"), "completeOn");
  }

  @Test
  void isNotEligibleForAReason() {
    Entry entry = entering.submitted();
    broken(entry, programme.coordinator(), CHECK, Map.of("decision", "notEligible"), "reason");
    check(entry, Map.of("decision", "notEligible", "reason", "A capital cannot enter."));

    assertThat(state(entry)).isEqualTo(NominationState.NOT_ELIGIBLE);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).reason())
        .isEqualTo("A capital cannot enter.");
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NotEligible")
        .doesNotContain("Gateway_WaitForReviews");
  }

  @Test
  void isDecidedWithTheReviewsThatAreThereWhenPreSelectionIsOver() {
    Entry entry = entering.eligible();
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");

    Task decide = engine.task(entry.town().key(), DECIDE);
    assertThat(decide.getDueDate()).isEqualTo(stockholm("2028-02-07T23:59:59"));
    assertThat(groups(decide)).containsExactly("office-" + entry.id().value());
    broken(entry, programme.coordinator(), DECIDE, Map.of("decision", "notSelect"), "reason");
    decide(entry, NOT_SELECTED);
    assertThat(state(entry)).isEqualTo(NominationState.NOT_SELECTED);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isFalse();
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NotSelected")
        .doesNotContain("CatchEvent_ReviewsIn");
  }

  @Test
  void dropsOutWithoutAPlanInTime() {
    Entry entry = entering.selected();
    engine.fire(entry.town().key(), "CatchEvent_PlansDue");

    assertThat(clock.instant()).isEqualTo(stockholm("2028-04-01T00:00:01").toInstant());
    assertThat(state(entry)).isEqualTo(NominationState.NO_PLAN);
    assertThat(stage(entry)).as("its mentoring goes on").isEqualTo(Stage.PREPARING);
    assertThat(engine.passed(entry.town().key(), PROCESS)).contains("EndEvent_NoPlan");
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isTrue();
  }

  @Test
  void isBeforeTheJuryAtOnceWithAPlanThatIsThere() {
    Entry entry = mentoredInTheCycleOfTheAward();
    planned.bringIntoForce(entry.town(), programme.coordinator());
    select(entry);

    assertThat(state(entry)).isEqualTo(NominationState.IN_JURY);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).planVersion()).isEqualTo(2);
    process.released(entry.id(), false);
    assertThat(state(entry)).isEqualTo(NominationState.NO_TITLE);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
  }

  @Test
  void endsTheCaseOfATownThatHadCarriedOutItsPlan() {
    Entry withdrawn = mentoredInTheCycleOfTheAward();
    carryOut(withdrawn.town());
    assertThat(stage(withdrawn)).as("its nomination is under way").isEqualTo(Stage.IN_FORCE);
    nominations.withdraw(withdrawn.mentee(), withdrawn.id());
    assertThat(stage(withdrawn)).isEqualTo(Stage.COMPLETED);

    clock.reset();
    Entry inJury = mentoredInTheCycleOfTheAward();
    planned.bringIntoForce(inJury.town(), programme.coordinator());
    select(inJury);
    planned.reachAll(inJury.town(), programme.coordinator());
    endSearch(inJury.town());
    assertThat(stage(inJury)).isEqualTo(Stage.IN_FORCE);
    process.released(inJury.id(), false);
    assertThat(stage(inJury)).isEqualTo(Stage.COMPLETED);
  }

  private void carryOut(Case town) {
    planned.bringIntoForce(town, programme.coordinator());
    planned.reachAll(town, programme.coordinator());
    endSearch(town);
  }

  private void endSearch(Case town) {
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "close", "reason", "Nobody is left."));
  }

  private void select(Entry entry) {
    entering.write(entry);
    entering.submit(entry);
    check(entry, Map.of("decision", "eligible"));
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    decide(entry, SELECT);
  }

  @Test
  void isWithdrawnByTheTeamAtAnyTimeBeforeTheDecision() {
    for (Entry entry :
        List.of(
            entering.begun(),
            entering.submitted(),
            entering.toComplete(),
            entering.eligible(),
            entering.reviewed(),
            entering.selected())) {
      assertThatThrownBy(() -> nominations.withdraw(programme.coordinator(), entry.id()))
          .isInstanceOf(NotAllowed.class);
      nominations.withdraw(entry.mentee(), entry.id());
      assertThat(state(entry)).isEqualTo(NominationState.WITHDRAWN);
      assertThat(engine.isRunning(entry.town().key(), PROCESS)).isFalse();
    }
  }

  @Test
  void isBegunAgainByATownThatWithdrew() {
    Entry withdrawn = entering.submitted();
    nominations.withdraw(withdrawn.mentee(), withdrawn.id());
    NominationId id =
        nominations.start(
            withdrawn.mentee(), new StartNomination(entering.cycle(), withdrawn.town().id(), ""));
    Entry again = new Entry(id, withdrawn.town(), withdrawn.before());

    assertThat(stage(again)).isEqualTo(Stage.ENTERED);
    entering.write(again);
    entering.submit(again);
    assertThat(state(again)).isEqualTo(NominationState.SUBMITTED);
    assertThat(groups(engine.task(again.town().key(), CHECK)))
        .containsExactly("office-" + id.value());
    check(again, Map.of("decision", "eligible"));
    assertThat(state(again)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(state(withdrawn)).isEqualTo(NominationState.WITHDRAWN);
  }

  @Test
  void bringsThePlanIntoForceWhenItIsWithdrawnFromTheJury() {
    Entry entry = entering.selected();
    submitPlan(entry);
    nominations.withdraw(entry.mentee(), entry.id());
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
  }

  @Test
  void endsWithATownThatLeavesTheProgramme() {
    Entry entry = entering.selected();
    participations.leave(entry.town().id());

    assertThat(state(entry)).isEqualTo(NominationState.WITHDRAWN);
    assertThat(engine.isRunning(entry.town().key(), PROCESS)).isFalse();
  }

  @Test
  void isDoneByThoseOnlyWhoseTurnItIs() {
    Entry entry = entering.written();
    PersonId stranger = programme.newCase().mentee();
    refused(entry, stranger, WRITE, CONFIRM, NotFound.class);
    refused(entry, programme.coordinator(), WRITE, CONFIRM, NotAllowed.class);
    entering.submit(entry);
    refused(entry, stranger, CHECK, Map.of("decision", "eligible"), NotFound.class);
    refused(entry, entry.mentee(), CHECK, Map.of("decision", "eligible"), NotAllowed.class);
    check(entry, Map.of("decision", "eligible"));
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    refused(entry, entry.mentee(), DECIDE, SELECT, NotAllowed.class);
    refused(entry, programme.mentor(1), DECIDE, SELECT, NotFound.class);
  }

  @Test
  void waitsForTheDatesWhereTheyWereMovedTo() {
    Entry draft = entering.written();
    Entry eligible = entering.eligible();
    AwardDates usual = Entering.DATES;
    move(
        new AwardDates(
            usual.callOpensAt(),
            usual.callClosesAt().plusDays(3),
            0,
            usual.preSelectionEndsAt().plusDays(2),
            usual.juryEndsAt(),
            usual.resultsAt()));
    try {
      assertThat(engine.task(draft.town().key(), WRITE).getDueDate())
          .isEqualTo(stockholm("2027-12-03T23:59:59"));
      engine.fire(draft.town().key(), "BoundaryEvent_CallClosed");
      assertThat(clock.instant()).isEqualTo(stockholm("2027-12-04T00:00:01").toInstant());
      engine.fire(eligible.town().key(), "CatchEvent_PreSelectionOver");
      assertThat(clock.instant()).isEqualTo(stockholm("2028-02-02T18:00:02").toInstant());
      assertThat(engine.task(eligible.town().key(), DECIDE).getDueDate())
          .isEqualTo(stockholm("2028-02-09T23:59:59"));
    } finally {
      clock.reset();
      move(usual);
    }
  }

  @Test
  void isWrittenOnWhereTheCallIsOpenAgainAfterItHadClosed() {
    Entry entry = entering.written();
    engine.fire(entry.town().key(), "BoundaryEvent_CallClosed");
    AwardDates usual = Entering.DATES;
    move(
        new AwardDates(
            usual.callOpensAt(),
            usual.callClosesAt().plusDays(3),
            usual.graceMinutes(),
            usual.preSelectionEndsAt(),
            usual.juryEndsAt(),
            usual.resultsAt()));
    try {
      assertThat(state(entry)).isEqualTo(NominationState.DRAFT);
      assertThat(stage(entry)).isEqualTo(Stage.ENTERED);
      assertThat(engine.task(entry.town().key(), WRITE).getDueDate())
          .isEqualTo(stockholm("2027-12-03T23:59:59"));
      entering.submit(entry);
      assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    } finally {
      clock.reset();
      move(usual);
    }
  }

  @Test
  void isTheDeputysWhereNoCoordinatorMaySeeIt() {
    PersonId deputy = programme.person("Deputy", Role.JUROR);
    tables.worksAt(deputy, "A house of culture");
    entering.appointDeputies(List.of(deputy));
    Entry seen = entering.submitted();
    refused(seen, deputy, CHECK, Map.of("decision", "eligible"), NotFound.class);
    assertThat(groupsOf.of(deputy)).isNotEmpty().doesNotContain("office-" + seen.id().value());

    Entry entry = entering.written();
    coordinatorsWorkAt("Town hall " + entry.mentee().value());
    try {
      entering.submit(entry);
      Map<String, Object> eligible = Map.of("decision", "eligible");
      refused(entry, programme.coordinator(), CHECK, eligible, NotFound.class);
      assertThat(groupsOf.of(deputy)).contains("office-" + entry.id().value());
      engine.complete(deputy, entry.town().key(), CHECK, eligible);
      assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    } finally {
      coordinatorsWorkAt("Office of the programme");
    }
  }

  private void coordinatorsWorkAt(String organisation) {
    people
        .activeWithRole(Role.COORDINATOR)
        .forEach(person -> tables.worksAt(person.id(), organisation));
  }

  private Entry mentoredInTheCycleOfTheAward() {
    var newcomer = programme.newcomer();
    entering.worksForItsTown(newcomer.mentee());
    entering.worksForItsTown(newcomer.secondMentee());
    var id =
        participations.start(
            programme.coordinator(),
            new StartParticipation(
                newcomer.town(),
                entering.cycle(),
                List.of(newcomer.mentee(), newcomer.secondMentee()),
                newcomer.mentee(),
                Set.of(),
                Set.of(Language.EN)));
    Case town = programme.caseOf(newcomer, id);
    return entering.entry(
        nominations.start(town.mentee(), new StartNomination(entering.cycle(), id, "")), town);
  }

  private void submitPlan(Entry entry) {
    Case town = entry.town();
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    engine.complete(
        programme.coordinator(), town.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    engine.complete(town.mentee(), town.key(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
  }

  private void write(Entry entry, NominationSection section) {
    nominations.saveDraft(
        entry.mentee(), entry.id(), List.of(new WriteSection(section, 1, "More of it", "")));
  }

  private static Map<String, Object> asked(String until) {
    return Map.of(
        "decision",
        "complete",
        "sections",
        List.of("MOTIVATION"),
        "completeOn",
        until,
        "remark",
        "Say for whom.");
  }

  private void move(AwardDates dates) {
    var read = settings.forChange(programme.coordinator(), entering.cycle());
    awards.changeDates(
        programme.coordinator(),
        new ChangeAwardDates(entering.cycle(), read.version(), dates, "The server was away"));
  }

  private void check(Entry entry, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), entry.town().key(), CHECK, sent);
  }

  private void decide(Entry entry, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), entry.town().key(), DECIDE, sent);
  }

  private void broken(
      Entry entry, PersonId person, String task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.complete(person, entry.town().key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(entry.town().key())).contains(task);
  }

  private void refused(
      Entry entry,
      PersonId person,
      String task,
      Map<String, Object> sent,
      Class<? extends Throwable> how) {
    assertThatThrownBy(() -> engine.complete(person, entry.town().key(), task, sent))
        .isInstanceOf(how);
    assertThat(engine.openTasks(entry.town().key())).contains(task);
  }

  private String shown(PersonId person, Entry entry, String task, String key) {
    return engine.form(person, engine.task(entry.town().key(), task)).values().get(key).toString();
  }

  private List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(link -> link.getGroupId())
        .filter(group -> group != null)
        .sorted()
        .toList();
  }

  private NominationState state(Entry entry) {
    return nominations.nomination(entry.mentee(), entry.id()).state();
  }

  private Stage stage(Entry entry) {
    return participations.participation(entry.town().id()).stage();
  }

  private PlanState planState(Entry entry) {
    return plans.plan(entry.mentee(), entry.town().id()).state();
  }

  private static Date stockholm(String at) {
    Instant instant = LocalDateTime.parse(at).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    return Date.from(instant);
  }
}
