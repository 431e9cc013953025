package org.culturalpearls.workflow.agreedstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.meeting.LogMeetingProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("AgreedStepProcess")
@ApplicationTest
class AgreedStepProcessTest {

  private static final String PROCESS = "AgreedStepProcess";
  private static final String STEP = "UserTask_DoAgreedStep";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private AgreedStepService steps;
  @Autowired private EndRequestService requests;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void endsWhenTheStepIsDone() {
    Pair town = withOwnStep();

    engine.complete(town.mentee(), town.key(), STEP, Map.of("answer", "done"));

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_StepDone")
        .doesNotContain("EndEvent_StepDropped", "EndEvent_StepOpened");
    assertThat(step(town).state()).isEqualTo(AgreedStepState.DONE);
    assertThat(step(town).finishedBy()).isEqualTo(town.mentee());
  }

  @Test
  void dropsTheStepForAReason() {
    Pair town = withOwnStep();
    Task task = engine.task(town.key(), STEP);

    assertRefused(town.mentee(), task, Map.of("answer", "drop"), "reason");
    assertRefused(
        town.mentee(), task, Map.of("answer", "drop", "reason", "x".repeat(2001)), "reason");
    assertRefused(town.mentee(), task, Map.of("answer", "later"), "answer");
    assertRefused(town.mentee(), task, Map.of("answer", "done", "stepDone", false), "stepDone");
    assertRefused(town.mentee(), task, Map.of(), "answer");
    engine.submit(town.mentee(), task, Map.of("answer", "drop", "reason", "The choir is on tour."));

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_StepDropped")
        .doesNotContain("EndEvent_StepDone");
    assertThat(step(town).reason()).isEqualTo("The choir is on tour.");
  }

  @Test
  void isNobodyElsesBeforeTheLimit() {
    Pair town = withOwnStep();
    Pair other = withOwnStep();
    Task task = engine.task(town.key(), STEP);
    Map<String, Object> done = Map.of("answer", "done");

    assertThatThrownBy(() -> engine.submit(town.secondMentee(), task, done))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> engine.submit(programme.coordinator(), task, done))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> engine.submit(town.lead(), task, done)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> engine.submit(other.mentee(), task, done))
        .isInstanceOf(NotFound.class);
    assertThat(engine.isOpen(task)).isTrue();
  }

  @Test
  void opensToColleaguesAndCoordinatorWhenLeftUndone() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    Pair town = withStep(towns.with(lead, twin), lead);

    engine.fire(town.key(), "BoundaryEvent_StepLeftUndone");

    assertThat(engine.task(town.key(), STEP).getAssignee()).isNull();
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_StepOpened");
    engine.complete(twin, town.key(), STEP, Map.of("answer", "done"));
    assertThat(step(town).state()).isEqualTo(AgreedStepState.DONE);
  }

  @Test
  void followsTheTownToItsNextMentor() {
    Pair town = towns.withLead();
    withStep(town, town.lead());
    withStep(town, town.mentee());
    close(town, "REMATCHED");
    assertThat(engine.tasks(town.key(), STEP)).hasSize(2);

    PersonId next = programme.mentor(1);
    towns.match(town.town(), next, null);

    assertThat(engine.tasks(town.key(), STEP))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder("person-" + next.value(), "person-" + town.mentee().value());
    Task mentors =
        engine.tasks(town.key(), STEP).stream()
            .filter(task -> task.getAssignee().equals("person-" + next.value()))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> engine.submit(town.lead(), mentors, Map.of("answer", "done")))
        .isInstanceOf(NotFound.class);
    engine.submit(next, mentors, Map.of("answer", "done"));
  }

  @Test
  void lapsesWhenTheMentoringIsOver() {
    Pair town = withOwnStep();

    close(town, "ENDED_EARLY");

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(step(town).state()).isEqualTo(AgreedStepState.LAPSED);
  }

  private void close(Pair town, String outcome) {
    requests.request(
        programme.coordinator(),
        new EndRequestService.Request(
            town.mentoring(), "The mentor is ill.", LocalDate.of(2027, 1, 11)));
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A choir.");
    engine.complete(town.mentee(), town.key(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    engine.complete(town.lead(), town.key(), "UserTask_GiveFinalFeedbackAsMentor", feedback);
    Map<String, Object> sent = new HashMap<>();
    sent.put("outcome", outcome);
    sent.put("reason", "The mentor is ill.");
    if ("REMATCHED".equals(outcome)) {
      sent.put("handoverNote", "Ask for the harbour master.");
    }
    engine.complete(programme.coordinator(), town.key(), "UserTask_CloseMentoring", sent);
  }

  /** With a step of the first mentee. */
  private Pair withOwnStep() {
    Pair town = towns.withLead();
    return withStep(town, town.mentee());
  }

  private Pair withStep(Pair town, PersonId who) {
    Map<String, Object> sent = LogMeetingProcessTest.meeting(town);
    sent.putAll(LogMeetingProcessTest.step(1, who));
    Task task = engine.start(town.mentee(), "LogMeetingProcess", Map.of());
    engine.submit(town.mentee(), task, sent);
    return town;
  }

  private AgreedStepView step(Pair town) {
    return steps.steps(town.lead(), town.mentoring()).get(0);
  }

  private void assertRefused(PersonId person, Task task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.submit(person, task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.isOpen(task)).isTrue();
  }
}
