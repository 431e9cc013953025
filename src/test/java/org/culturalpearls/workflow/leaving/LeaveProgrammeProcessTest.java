package org.culturalpearls.workflow.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
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
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.meeting.LogMeetingProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("LeaveProgrammeProcess")
@ApplicationTest
class LeaveProgrammeProcessTest {

  private static final String PROCESS = "LeaveProgrammeProcess";

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private RuntimeService runtime;
  @Autowired private ParticipationService participations;
  @Autowired private MentoringService mentorings;
  @Autowired private LeavingService leavings;
  @Autowired private AgreedStepService steps;
  @Autowired private MilestoneService milestones;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void endsAnActiveMentoringWithAllThatIsOpen() {
    Pair town = towns.withLead();
    Map<String, Object> meeting = LogMeetingProcessTest.meeting(town);
    meeting.putAll(LogMeetingProcessTest.step(1, town.lead()));
    engine.submit(
        town.mentee(), engine.start(town.mentee(), "LogMeetingProcess", Map.of()), meeting);

    engine.submit(town.mentee(), start(town.mentee()), leave(town.town()));

    assertNothingRuns(town.town());
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_TownLeft")
        .doesNotContain("EndEvent_LeavingDiscarded");
    assertThat(mentorings.mentoring(town.mentoring()).state()).isEqualTo(MentoringState.LEFT);
    assertThat(steps.steps(town.lead(), town.mentoring()).get(0).state())
        .isEqualTo(AgreedStepState.LAPSED);
    assertThat(mentorings.ofMentor(town.lead())).isEmpty();
    assertThat(leavings.leaving(town.lead(), town.town().id()).orElseThrow().reason())
        .isEqualTo("Our budget was cut.");
  }

  @Test
  void endsMilestonesAndCheckInsOfAPlanInForce() {
    Pair town = towns.withLead();
    planned.bringIntoForce(town.town(), town.lead());
    planned.change(town.town());
    engine.fire(town.key(), "CatchEvent_QuarterOver");
    assertThat(engine.isRunning(town.key(), "MilestoneProcess")).isTrue();
    assertThat(engine.isRunning(town.key(), "PlanChangeProcess")).isTrue();
    assertThat(engine.isRunning(town.key(), "MentoringClosureProcess")).isTrue();
    assertThat(engine.isRunning(town.key(), "CheckInProcess")).isTrue();

    engine.submit(town.mentee(), start(town.mentee()), leave(town.town()));

    assertNothingRuns(town.town());
    assertThat(milestones.milestones(town.mentee(), town.town().id()))
        .isNotEmpty()
        .allMatch(milestone -> milestone.state() == MilestoneState.DROPPED);
  }

  @Test
  void endsTheSearchForAMentor() {
    Case town = programme.newCase();

    engine.submit(town.mentee(), start(town.mentee()), leave(town));

    assertNothingRuns(town);
    assertThat(mentorings.current(town.id())).isEmpty();
  }

  @Test
  void withdrawsWhatMentorsWereAsked() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + mentor.value()));
    Task asked = engine.task(town.key(), "UserTask_AcceptMentoring");

    engine.submit(town.mentee(), start(town.mentee()), leave(town));

    assertNothingRuns(town);
    assertThatThrownBy(() -> engine.submit(mentor, asked, Map.of("answer", "accept")))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void letsCoordinatorsTakeATownOutButNoStranger() {
    Case town = programme.newCase();
    Case other = programme.newCase();
    LeavingService.Leave command = new LeavingService.Leave(town.id(), "They do not answer.");

    assertThatThrownBy(() -> leavings.leave(other.mentee(), command)).isInstanceOf(NotFound.class);
    assertThat(engine.isRunning(town.key(), "MentorMatchingProcess")).isTrue();
    leavings.leave(programme.coordinator(), command);

    assertNothingRuns(town);
    assertThatThrownBy(() -> leavings.leave(programme.coordinator(), command))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> leavings.leaving(other.mentee(), town.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void letsTheTownStay() {
    Case town = programme.newCase();
    Task task = start(town.mentee());

    engine.submit(town.mentee(), task, Map.of("decision", "discard"));

    assertThat(engine.isOpen(task)).isFalse();
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.PREPARING);
    assertThat(engine.isRunning(town.key(), "MentorMatchingProcess")).isTrue();
  }

  @Test
  void offersSomebodyWithoutATownNothing() {
    PersonId person = programme.person("Without a town", Role.MENTEE);
    Task task = start(person);
    assertThat(engine.form(person, task).options().get("participations")).isEmpty();
    engine.submit(person, task, Map.of("decision", "discard"));
    assertThat(engine.isOpen(task)).isFalse();
  }

  @Test
  void refusesAStartWithAnything() {
    Case town = programme.newCase();
    assertThatThrownBy(() -> engine.start(town.mentee(), PROCESS, Map.of("participation", "1")))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("participation"));
  }

  @Test
  void refusesWhatTheFormDoesNotAllow() {
    Case town = programme.newCase();
    Case other = programme.newCase();
    Task task = start(town.mentee());

    assertRefused(town, task, "confirmed", false, "confirmed");
    assertRefused(town, task, "confirmed", "yes", "confirmed");
    assertRefused(town, task, "reason", "", "reason");
    assertRefused(town, task, "reason", "x".repeat(2001), "reason");
    assertRefused(town, task, "participation", "" + other.id().value(), "participation");
    assertRefused(town, task, "participation", null, "participation");
    assertRefused(town, task, "decision", "perhaps", "decision");
    assertRefused(town, task, "townLeft", true, "townLeft");
    assertThatThrownBy(() -> engine.form(town.secondMentee(), task)).isInstanceOf(NotFound.class);
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.PREPARING);
  }

  private void assertNothingRuns(Case town) {
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.LEFT);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(town.key().value())
                .list())
        .isEmpty();
  }

  private void assertRefused(Case town, Task task, String key, Object value, String field) {
    Map<String, Object> sent = leave(town);
    sent.put(key, value);
    assertThatThrownBy(() -> engine.submit(town.mentee(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.isOpen(task)).isTrue();
  }

  private Task start(PersonId person) {
    return engine.start(person, PROCESS, Map.of());
  }

  private static Map<String, Object> leave(Case town) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("decision", "leave");
    sent.put("participation", "" + town.id().value());
    sent.put("reason", "Our budget was cut.");
    sent.put("confirmed", true);
    return sent;
  }
}
