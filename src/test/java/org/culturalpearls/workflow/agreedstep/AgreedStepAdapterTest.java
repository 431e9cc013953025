package org.culturalpearls.workflow.agreedstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentAdapterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.ArgumentCaptor;

class AgreedStepAdapterTest {

  private static final AgreedStepId STEP = new AgreedStepId(9);
  private static final Instant DUE = Instant.parse("2027-05-01T21:59:59Z");
  private static final Instant SILENT = Instant.parse("2027-05-15T21:59:59Z");

  private final ParticipationView town = PlanDevelopmentAdapterTest.town();
  private final RuntimeService runtime = mock();
  private final TaskService tasks = mock();
  private final TaskQuery open = mock(Answers.RETURNS_SELF);
  private final Instances instances = mock();
  private final AgreedStepAdapter adapter = new AgreedStepAdapter(runtime, tasks, instances);

  @BeforeEach
  void oneInstanceIsRunning() {
    Task task = mock();
    when(task.getId()).thenReturn("8");
    when(instances.of("AgreedStepProcess", "agreedStepId", STEP)).thenReturn(List.of("4"));
    when(tasks.createTaskQuery()).thenReturn(open);
    when(open.list()).thenReturn(List.of(task));
    when(runtime.getVariable("4", "stepGroup")).thenReturn("mentors-2");
  }

  @Test
  void startsAnInstanceForTheStepOfATeamWithoutItsText() {
    adapter.stepAgreed(step(MentoringSide.TEAM), town, new Limit(DUE, SILENT));

    assertThat(started())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("participationId", 7L),
                Map.entry("mentoringId", 3L),
                Map.entry("town", "Saarelinn"),
                Map.entry("teamGroup", "team-7"),
                Map.entry("mentorsGroup", "mentors-3"),
                Map.entry("agreedStepId", 9L),
                Map.entry("stepUser", "person-5"),
                Map.entry("stepGroup", "team-7"),
                Map.entry("stepDue", Date.from(DUE)),
                Map.entry("stepSilent", Date.from(SILENT))));
  }

  @Test
  void givesTheStepOfAMentorToTheMentors() {
    adapter.stepAgreed(step(MentoringSide.MENTORS), town, new Limit(DUE, SILENT));

    assertThat(started()).containsEntry("stepGroup", "mentors-3");
  }

  @Test
  void handsTheStepOfAMentorToTheNewMentors() {
    adapter.handedOver(step(MentoringSide.MENTORS));

    verify(tasks).deleteCandidateGroup("8", "mentors-2");
    verify(tasks).addCandidateGroup("8", "mentors-3");
    verify(tasks).setAssignee("8", "person-5");
    verify(runtime)
        .setVariables(
            "4",
            Map.of(
                "mentoringId", 3L,
                "mentorsGroup", "mentors-3",
                "stepUser", "person-5",
                "stepGroup", "mentors-3"));
  }

  @Test
  void leavesTheStepOfATeamWithTheTeam() {
    adapter.handedOver(step(MentoringSide.TEAM));

    verifyNoInteractions(tasks);
    verify(runtime).setVariables("4", Map.of("mentoringId", 3L, "mentorsGroup", "mentors-3"));
  }

  @Test
  void endsAStepThatLapsed() {
    adapter.lapsed(STEP);

    verify(instances).end("AgreedStepProcess", "agreedStepId", STEP, "the step lapsed");
  }

  private Map<String, Object> started() {
    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(
            eq("AgreedStepProcess"), eq("2027-saarelinn"), variables.capture());
    return variables.getValue();
  }

  private static AgreedStepView step(MentoringSide side) {
    return new AgreedStepView(
        STEP,
        new MeetingId(1),
        new MentoringId(3),
        "Ask the school",
        new PersonId(5),
        side,
        LocalDate.of(2027, 5, 1),
        AgreedStepState.OPEN,
        null,
        null,
        null);
  }
}
