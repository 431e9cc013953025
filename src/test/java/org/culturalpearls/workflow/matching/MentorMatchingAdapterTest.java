package org.culturalpearls.workflow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentAdapterTest;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MentorMatchingAdapterTest {

  private static final MentoringId MENTORING = new MentoringId(3);
  private static final PersonId COORDINATOR = new PersonId(1);
  private static final Instant PROPOSE_BY = Instant.parse("2027-01-15T22:59:59Z");
  private static final MatchingService.Propose CHOICE =
      new MatchingService.Propose(MENTORING, new PersonId(5), new PersonId(6));

  private final ParticipationView town = PlanDevelopmentAdapterTest.town();
  private final RuntimeService runtime = mock();
  private final FormService forms = mock();
  private final Instances instances = mock();
  private final EngineActs acts = mock();
  private final MentorMatchingAdapter adapter =
      new MentorMatchingAdapter(runtime, forms, instances, acts);

  @Test
  void startsAnInstanceThatAsksForAMentor() {
    adapter.mentorNeeded(MENTORING, town, PROPOSE_BY);

    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(
            eq("MentorMatchingProcess"), eq("2027-saarelinn"), variables.capture());
    assertThat(variables.getValue())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "participationId",
                7L,
                "mentoringId",
                3L,
                "town",
                "Saarelinn",
                "teamGroup",
                "team-7",
                "mentorsGroup",
                "mentors-3",
                "proposeBy",
                Date.from(PROPOSE_BY)));
  }

  @Test
  void submitsTheOpenTaskForTheCoordinator() {
    openTask(Optional.of("8"));

    adapter.propose(COORDINATOR, CHOICE);

    ArgumentCaptor<Runnable> act = ArgumentCaptor.captor();
    verify(acts).doAs(eq(COORDINATOR), act.capture());
    act.getValue().run();
    verify(forms).submitTaskForm("8", Map.of("decision", "propose", "lead", "5", "twin", "6"));
  }

  @Test
  void saysThatAMentorIsProposedAlready() {
    openTask(Optional.empty());

    assertThatThrownBy(() -> adapter.propose(COORDINATOR, CHOICE)).isInstanceOf(AlreadyDone.class);
    verifyNoInteractions(acts);
  }

  @Test
  void endsWithTheTownThatLeft() {
    adapter.mentorNoLongerNeeded(MENTORING);

    verify(instances).end("MentorMatchingProcess", "mentoringId", MENTORING, "the town left");
  }

  private void openTask(Optional<String> id) {
    when(instances.openTask(
            "MentorMatchingProcess", "mentoringId", MENTORING, "UserTask_ProposeMentor"))
        .thenReturn(id);
  }
}
