package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.model.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OwnTasksProcessTest {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final TaskKind DRAFT = TaskKind.DRAFT_PLAN;
  private static final TaskKind SUBMIT = TaskKind.SUBMIT_PLAN;
  private static final String ACCEPT = "UserTask_AcceptMentoring";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private UserTasks desk;
  @Autowired private TaskService tasks;
  @Autowired private StatementCounter statements;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;

  private Case town;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
  }

  @Test
  void holdsWhatIsNamedToThePersonAndWhatTheirGroupsCanTake() {
    PersonId mentor = programme.mentor(1);
    towns.propose(town, mentor, null);

    assertThat(own(mentor)).containsExactly(ACCEPT);
    assertThat(own(town.secondMentee())).containsExactly(ASSESS);
    assertThat(desk.countMine(town.secondMentee())).isEqualTo(1);
  }

  @Test
  void leavesOutWhatAnotherOfTheGroupTook() {
    desk.take(town.mentee(), engine.task(town.key(), ASSESS).getId());

    assertThat(own(town.mentee())).containsExactly(ASSESS);
    assertThat(own(town.secondMentee())).isEmpty();
    assertThat(desk.countMine(town.secondMentee())).isZero();
  }

  @Test
  void showsATaskOfTwoOfTheirGroupsOnce() {
    String task = engine.task(town.key(), ASSESS).getId();
    tasks.addCandidateGroup(task, "mentee");
    try {
      assertThat(own(town.mentee())).containsExactly(ASSESS);
      assertThat(desk.countMine(town.mentee())).isEqualTo(1);
    } finally {
      tasks.deleteCandidateGroup(task, "mentee");
    }
  }

  @Test
  void putsTheSoonestDueFirst() {
    PersonId mentor = programme.mentor(2);
    Case earlier = programme.newCase();
    clock.advanceDays(1);
    towns.propose(town, mentor, null);
    clock.reset();
    towns.propose(earlier, mentor, null);

    assertThat(desk.mine(mentor, 0).items())
        .extracting(TaskCard::town)
        .containsExactly(earlier.town(), town.town());
  }

  @Test
  void completesTwoInARowOrNeither() {
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_GivePlanFeedback",
        Map.of("ready", "no", "vision", "Say for whom."));
    TaskCard draft =
        desk.ofCase(town.key().value()).stream().filter(each -> each.is(DRAFT)).findFirst().get();
    Map<String, Object> toSubmission = Map.of("next", "submit");

    assertThatThrownBy(
            () ->
                desk.submitBoth(
                    town.mentee(), draft, toSubmission, SUBMIT, Map.of("decision", "?")))
        .isInstanceOf(RuleBroken.class);
    assertThat(engine.openTasks(town.key())).contains(DRAFT.id()).doesNotContain(SUBMIT.id());
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.DRAFT);

    assertThat(
            desk.submitBoth(
                town.mentee(), draft, toSubmission, SUBMIT, Map.of("decision", "submit")))
        .returns(SUBMIT.id(), TaskCard::task);
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.IN_FORCE);
    assertThatThrownBy(() -> desk.submitBoth(town.mentee(), draft, toSubmission, SUBMIT, Map.of()))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void asksOnceWhereNobodyHasAnOffice() {
    assertThat(statements.textsDuring(() -> desk.mine(town.mentee(), 0))).hasSize(1);
  }

  private List<String> own(PersonId person) {
    return desk.mine(person, 0).items().stream().map(TaskCard::task).toList();
  }
}
