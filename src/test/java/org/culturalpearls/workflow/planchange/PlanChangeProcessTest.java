package org.culturalpearls.workflow.planchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.FormChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Longer than most: one test for each path, over all of which coverage is asserted. */
@CoversModel("PlanChangeProcess")
@ApplicationTest
class PlanChangeProcessTest {

  private static final String PROCESS = "PlanChangeProcess";
  private static final String CHANGE = "UserTask_ChangePlan";
  private static final String AGREE = "UserTask_AgreeToChangedPlan";
  private static final Map<String, Object> HAND_IN =
      Map.of("decision", "handIn", "reason", "The *young* asked for it.");
  private static final Map<String, Object> WITHDRAW = Map.of("decision", "withdraw");
  private static final Map<String, Object> AGREED = Map.of("decision", "agree");
  private static final Map<String, Object> REWORD =
      Map.of("decision", "reword", "measures", "Who pays for it?");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private PlanChangeService changes;
  @Autowired private MilestoneService milestones;
  @Autowired private CycleService cycles;
  @Autowired private TaskService tasks;
  private FormChecks checks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    checks = new FormChecks(engine, tasks);
  }

  @Test
  void bringsAChangeIntoForceToWhichTheMentorAgrees() {
    Pair pair = inForce(agreed.withLead());
    Case town = pair.town();
    PlanVersionView submitted = version(town, 2);

    planned.change(town);
    write(town, PlannedTown.milestone("Film club meets", 3, town.mentee()));
    rename(town, "Cinema cleaned", "Cinema cleaned and heated");
    assertThat(engine.task(town.key(), CHANGE).getDueDate().toInstant())
        .isEqualTo("2027-02-08T22:59:59Z");
    assertThat(plans.plan(pair.lead(), town.id()).content())
        .as("others read what is in force")
        .isEqualTo(submitted.content());
    assertThat(plan(town).content().measures()).hasSize(2);
    engine.complete(town.mentee(), town.key(), CHANGE, HAND_IN);

    Task agree = engine.task(town.key(), AGREE);
    assertThat(agree.getAssignee()).isEqualTo("person-" + pair.lead().value());
    assertThat(agree.getDueDate().toInstant()).isEqualTo("2027-01-21T22:59:59Z");
    Map<String, Object> shown = engine.form(pair.lead(), agree).values();
    assertThat(shown.get("reason").toString()).contains("> The \\*young\\* asked for it");
    assertThat(shown.get("versions").toString()).contains("/plan/versions/compare?one=2&other=3");
    assertThat(shown.get("changed").toString())
        .contains("Film club", "Cinema cleaned and heated")
        .doesNotContain("Nobody is alone at the harbour");
    assertThatThrownBy(() -> write(town, PlannedTown.milestone("Too late", 3, town.mentee())))
        .isInstanceOf(WrongPlanState.class);
    assertThat(milestones.milestones(town.mentee(), town.id())).hasSize(3);

    engine.complete(pair.lead(), town.key(), AGREE, AGREED);

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_ChangeInForce")
        .doesNotContain("EndEvent_ChangeWithdrawn", "EndEvent_AgreementToChangeOpened");
    assertThat(milestones.milestones(town.mentee(), town.id()))
        .extracting(milestone -> milestone.wording().title())
        .containsExactly(
            "Cinema cleaned and heated", "First film shown", "Residents run it", "Film club meets");
    PlanVersionSummary last = plans.versions(pair.lead(), town.id()).get(0);
    assertThat(last.number()).isEqualTo(3);
    assertThat(last.occasion()).isEqualTo(VersionOccasion.CHANGE);
    assertThat(last.reason()).isEqualTo("The *young* asked for it.");
    assertThat(plans.feedback(town.mentee(), town.id()).get(0))
        .satisfies(
            given -> {
              assertThat(given.version()).isEqualTo(3);
              assertThat(given.ready()).isTrue();
              assertThat(given.by()).isEqualTo(pair.lead());
            });
    assertThat(plan(town).change()).isNull();
    assertThat(plan(town).inForce()).isEqualTo(3);
    assertThat(version(town, 2)).as("what was submitted stays").isEqualTo(submitted);
    assertThat(plans.compare(town.mentee(), town.id(), 2, 3).changed())
        .containsExactlyInAnyOrder(PlanSection.MEASURES, PlanSection.MILESTONES);
    assertThat(ids(version(town, 3))).containsAll(ids(submitted));
  }

  @Test
  void startsEachNewMilestoneAndOnlyThese() {
    Pair mentored = agreed.withLead();
    Pair pair = changed(mentored, PlannedTown.milestone("Films chosen", -2, mentored.mentee()));
    Case town = pair.town();

    engine.complete(pair.lead(), town.key(), AGREE, AGREED);

    for (int each = 0; each < 4; each++) {
      engine.fire(town.key(), "CatchEvent_TimeToReport");
    }
    assertThat(engine.tasks(town.key(), "UserTask_ReportMilestone")).hasSize(4);
    assertThatThrownBy(() -> engine.fire(town.key(), "CatchEvent_TimeToReport"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void isWrittenAgainWhenTheMentorAsksForAnotherWording() {
    Pair pair = changed(agreed.withLead());
    Case town = pair.town();
    checks.broken(town, pair.lead(), AGREE, Map.of("decision", "reword"), "decision");

    engine.complete(pair.lead(), town.key(), AGREE, REWORD);

    Task again = engine.task(town.key(), CHANGE);
    Map<String, Object> shown = engine.form(town.mentee(), again).values();
    assertThat(shown.get("feedback").toString()).contains("> Who pays for it?");
    assertThat(shown.get("reason")).isEqualTo("The *young* asked for it.");
    assertThat(plan(town).change()).isEqualTo(PlanChangeState.WRITING);
    assertThat(plan(town).inForce()).isEqualTo(2);
    rows.add(town.mentee(), town.id(), Measure.of("Tickets", "They pay."));
    engine.complete(town.mentee(), town.key(), CHANGE, HAND_IN);
    engine.complete(pair.lead(), town.key(), AGREE, AGREED);
    assertThat(plan(town).inForce()).isEqualTo(4);
    assertThat(version(town, 4).content().measures()).hasSize(3);
  }

  @Test
  void opensTheAgreementToTwinAndCoordinatorWhenTheMentorIsSilent() {
    Pair pair = changed(agreed.withTwin());
    Case town = pair.town();
    checks.refused(town, pair.twin(), AGREE, AGREED, NotAllowed.class);
    checks.refused(town, programme.coordinator(), AGREE, AGREED, NotAllowed.class);
    checks.refused(town, town.mentee(), AGREE, AGREED, NotAllowed.class);

    engine.fire(town.key(), "BoundaryEvent_ChangeMentorSilent");

    assertThat(engine.task(town.key(), AGREE).getAssignee()).isNull();
    assertThat(checks.groups(engine.task(town.key(), AGREE))).contains("coordinator");
    checks.refused(town, town.mentee(), AGREE, AGREED, NotAllowed.class);
    engine.complete(pair.twin(), town.key(), AGREE, AGREED);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_AgreementToChangeOpened", "EndEvent_ChangeInForce");
  }

  @Test
  void asksCoordinatorsWhereNobodyMentors() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    planned.change(town);
    planned.handInChange(town);

    assertThat(checks.groups(engine.task(town.key(), AGREE))).containsExactly("coordinator");
    engine.complete(programme.coordinator(), town.key(), AGREE, AGREED);
    assertThat(plan(town).inForce()).isEqualTo(3);
  }

  @Test
  void isWithdrawnByItsTeamAndLeavesThePlanAsItWas() {
    Pair pair = inForce(agreed.withLead());
    Case town = pair.town();
    planned.change(town);
    Row<Measure> old = plan(town).content().measures().get(0);
    rows.delete(town.mentee(), town.id(), RowKind.MEASURE, old.id(), old.version());
    plans.saveVision(town.mentee(), town.id(), plan(town).version(), "Another vision.");
    rename(town, "Cinema cleaned", "Cinema sold");
    checks.broken(town, town.mentee(), CHANGE, Map.of("decision", "handIn"), "reason");

    engine.complete(town.mentee(), town.key(), CHANGE, WITHDRAW);

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_ChangeWithdrawn")
        .doesNotContain(AGREE);
    assertAsSubmitted(town);
  }

  @Test
  void isWithdrawnWhileItWaitsForTheMentor() {
    Pair pair = changed(agreed.withLead());
    Case town = pair.town();
    assertThatThrownBy(() -> changes.withdraw(pair.lead(), town.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> changes.withdraw(agreed.withLead().mentee(), town.id()))
        .isInstanceOf(NotFound.class);

    changes.withdraw(town.secondMentee(), town.id());

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.openTasks(town.key())).doesNotContain(CHANGE, AGREE);
    assertAsSubmitted(town);
    assertThatThrownBy(() -> changes.withdraw(town.mentee(), town.id()))
        .isInstanceOf(WrongPlanState.class);
    changes.begin(town.mentee(), town.id());
    assertThat(engine.openTasks(town.key())).contains(CHANGE);
  }

  @Test
  void leavesDatesAndDropsToTheMilestonesThemselves() {
    Case town = inForce(agreed.withLead()).town();
    planned.change(town);
    Row<PlanMilestone> running = milestone(town, "Cinema cleaned");
    PlannedMilestone said = running.content().wording();
    PlannedMilestone later =
        new PlannedMilestone(
            "", said.owner(), LocalDate.of(2027, 9, 1), said.indicator(), said.target());

    assertThatThrownBy(() -> save(town, running, later))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.each())
                    .extracting(each -> ((RuleBroken) each).field().orElse(""))
                    .as("all at once")
                    .containsExactly("title", "dueOn"));
    assertThatThrownBy(
            () ->
                rows.delete(
                    town.mentee(), town.id(), RowKind.MILESTONE, running.id(), running.version()))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("error.plan.milestone-in-force.deletion");
    assertThat(milestone(town, "Cinema cleaned")).isEqualTo(running);
  }

  @Test
  void takesOverTheDatesThatMilestonesGotMeanwhile() {
    Pair pair = inForce(agreed.withLead());
    Case town = pair.town();
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "newDate", "newDate", "2027-09-15", "reason", "The roof leaks."));
    planned.change(town);
    engine.complete(
        pair.lead(), town.key(), "UserTask_DecideNewDate", Map.of("decision", "approve"));

    planned.handInChange(town);

    assertThat(version(town, 3).content().milestones())
        .extracting(row -> row.content().wording().dueOn())
        .contains(LocalDate.of(2027, 9, 15));
  }

  @Test
  void isDueWithinTheCycleAndMovesWithItsEnd() {
    clock.set("2027-03-25T09:00:00Z");
    Case waiting = changed(agreed.withLead()).town();
    Case writing = inForce(agreed.withLead()).town();
    planned.change(writing);
    CycleView cycle = cycles.cycle(programme.cycle());
    try {
      ends(LocalDate.of(2027, 4, 2));
      assertThat(due(writing, CHANGE)).isEqualTo("2027-04-02T21:59:59Z");
      assertThat(due(waiting, AGREE)).isEqualTo("2027-04-02T21:59:59Z");
      engine.complete(writing.mentee(), writing.key(), CHANGE, HAND_IN);
      assertThat(due(writing, AGREE)).as("capped").isEqualTo("2027-04-02T21:59:59Z");
    } finally {
      ends(cycle.endsOn());
    }
    assertThat(due(waiting, AGREE)).isEqualTo("2027-04-04T21:59:59Z");
    engine.fire(waiting.key(), "BoundaryEvent_ChangeMentorSilent");
    assertThat(clock.instant()).isAfter("2027-04-11T21:59:59Z");
    engine.complete(programme.coordinator(), waiting.key(), AGREE, AGREED);
  }

  @Test
  void hasToChangeSomething() {
    Case town = inForce(agreed.withLead()).town();
    changes.begin(town.mentee(), town.id());

    checks.broken(town, town.mentee(), CHANGE, HAND_IN, "decision");
  }

  @Test
  void isBegunByTheTeamOfAPlanInForceOnly() {
    Pair pair = agreed.withLead();
    Case town = pair.town();
    assertThatThrownBy(() -> changes.begin(town.mentee(), town.id()))
        .isInstanceOf(WrongPlanState.class);
    inForce(pair);
    assertThatThrownBy(() -> changes.begin(pair.lead(), town.id())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> changes.begin(programme.coordinator(), town.id()))
        .isInstanceOf(NotAllowed.class);

    changes.begin(town.mentee(), town.id());

    assertThatThrownBy(() -> changes.begin(town.secondMentee(), town.id()))
        .as("one at a time")
        .isInstanceOf(WrongPlanState.class);
  }

  private Pair inForce(Pair pair) {
    planned.bringIntoForce(pair.town(), pair.lead());
    return pair;
  }

  /** A change with another measure waits for the mentor. */
  private Pair changed(Pair pair, PlannedMilestone... added) {
    inForce(pair);
    planned.change(pair.town());
    List.of(added).forEach(each -> write(pair.town(), each));
    engine.complete(pair.mentee(), pair.key(), CHANGE, HAND_IN);
    return pair;
  }

  private Instant due(Case town, String task) {
    return engine.task(town.key(), task).getDueDate().toInstant();
  }

  private void ends(LocalDate day) {
    var cycle = cycles.forChange(programme.coordinator(), programme.cycle());
    CycleView view = cycle.value();
    cycles.change(
        programme.coordinator(),
        new CycleService.Change(
            view.id(),
            cycle.version(),
            view.name(),
            view.zone(),
            view.opensOn(),
            view.planDueAt(),
            day,
            "The cycle ends at another time"));
  }

  private void write(Case town, PlannedMilestone milestone) {
    rows.add(town.mentee(), town.id(), new PlanMilestone(null, milestone));
  }

  private void rename(Case town, String before, String title) {
    Row<PlanMilestone> row = milestone(town, before);
    PlannedMilestone said = row.content().wording();
    save(
        town,
        row,
        new PlannedMilestone(title, said.owner(), said.dueOn(), said.indicator(), said.target()));
  }

  private void save(Case town, Row<PlanMilestone> row, PlannedMilestone wording) {
    rows.save(
        town.mentee(),
        town.id(),
        row.id(),
        row.version(),
        new PlanMilestone(row.content().measure(), wording));
  }

  private Row<PlanMilestone> milestone(Case town, String title) {
    return plan(town).content().milestones().stream()
        .filter(row -> row.content().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private PlanView plan(Case town) {
    return plans.plan(town.mentee(), town.id());
  }

  private PlanVersionView version(Case town, int number) {
    return plans.version(town.mentee(), town.id(), number);
  }

  private static List<Long> ids(PlanVersionView version) {
    return version.content().rows().map(row -> row.id().value()).toList();
  }

  private void assertAsSubmitted(Case town) {
    PlanView now = plan(town);
    PlanVersionView submitted = version(town, 2);
    assertThat(now.change()).isNull();
    assertThat(now.content().vision()).isEqualTo(submitted.content().vision());
    for (RowKind kind : RowKind.values()) {
      assertThat(said(now.content().rows(kind)))
          .containsExactlyElementsOf(said(submitted.content().rows(kind)));
    }
    assertThat(milestones.milestones(town.mentee(), town.id()))
        .extracting(MilestoneView::wording)
        .extracting(PlannedMilestone::title)
        .containsExactly("Cinema cleaned", "First film shown", "Residents run it");
  }

  private static List<Object> said(List<? extends Row<?>> rows) {
    return rows.stream().<Object>map(row -> List.of(row.id(), row.content())).toList();
  }
}
