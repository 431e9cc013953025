package org.culturalpearls.workflow.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentAdapterTest;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.ArgumentCaptor;

class MentoringClosureAdapterTest {

  private static final MentoringId MENTORING = new MentoringId(3);
  private static final Instant ENDS_AT = Instant.parse("2027-12-01T22:59:59Z");

  private final ParticipationView town = PlanDevelopmentAdapterTest.town();
  private final RuntimeService runtime = mock();
  private final Instances instances = mock();
  private final DateMoves moves = mock();
  private final MentoringClosureAdapter adapter =
      new MentoringClosureAdapter(runtime, instances, moves);

  @Test
  void waitsForTheAgreedEnd() {
    MentoringView mentoring =
        new MentoringView(
            MENTORING,
            town.id(),
            MentoringState.ACTIVE,
            new PersonId(5),
            null,
            ENDS_AT,
            LocalDate.of(2027, 12, 1));

    adapter.waitForEnd(mentoring, town, ENDS_AT);

    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(
            eq("MentoringClosureProcess"), eq("2027-saarelinn"), variables.capture());
    assertThat(variables.getValue())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "participationId", 7L,
                "mentoringId", 3L,
                "town", "Saarelinn",
                "teamGroup", "team-7",
                "mentorsGroup", "mentors-3",
                "leadUser", "person-5",
                "endsAt", Date.from(ENDS_AT)));
  }

  @Test
  void movesTheEndOfThisMentoringOnly() {
    when(instances.of("MentoringClosureProcess", "mentoringId", MENTORING))
        .thenReturn(List.of("4"));

    adapter.endMoved(MENTORING, ENDS_AT);

    verify(moves).move("4", "endsAt", ENDS_AT);
    verifyNoMoreInteractions(moves);
  }

  @Test
  void tellsTheInstanceOfThisMentoringOfItsEarlyEnd() {
    when(instances.of("MentoringClosureProcess", "mentoringId", MENTORING))
        .thenReturn(List.of("4"));
    MessageCorrelationBuilder message = mock(Answers.RETURNS_SELF);
    when(runtime.createMessageCorrelation("Msg_MentoringEndsEarly")).thenReturn(message);

    adapter.endsEarly(MENTORING);

    verify(message).processInstanceId("4");
    verify(message).correlate();
  }

  @Test
  void endsWithTheTownThatLeft() {
    adapter.end(MENTORING);

    verify(instances).end("MentoringClosureProcess", "mentoringId", MENTORING, "the town left");
  }
}
