package org.culturalpearls.workflow.plandevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.workflow.engine.Instances;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

public class PlanDevelopmentAdapterTest {

  private static final ParticipationId TOWN = new ParticipationId(7);
  private static final CaseKey KEY = new CaseKey("2027-saarelinn");
  private static final Instant DUE = Instant.parse("2027-03-31T21:59:59Z");

  private final RuntimeService runtime = mock();
  private final PlanDevelopmentProcess.Limits limits = mock();
  private final Instances instances = mock();
  private final PlanDates dates = mock();
  private final PlanDevelopmentAdapter adapter =
      new PlanDevelopmentAdapter(runtime, instances, dates, mock(), mock(), mock(), mock());

  @Test
  void startsTheProcessUnderTheCaseKeyWithIdsAndInstantsOnly() {
    Instant assessBy = Instant.parse("2027-02-01T22:59:59Z");

    adapter.start(new PlanDevelopmentProcess.Start(TOWN, KEY, "Saarelinn", assessBy, DUE));

    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(
            eq("PlanDevelopmentProcess"), eq("2027-saarelinn"), variables.capture());
    assertThat(variables.getValue())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "participationId",
                7L,
                "town",
                "Saarelinn",
                "teamGroup",
                "team-7",
                "assessBy",
                Date.from(assessBy),
                "planDue",
                Date.from(DUE)));
  }

  @Test
  void takesTheQuestionToTheCoordinatorBackOnceTheDateIsMoved() {
    MessageCorrelationBuilder message = mock(RETURNS_SELF);
    when(instances.of("PlanDevelopmentProcess", "participationId", TOWN)).thenReturn(List.of("4"));
    when(runtime.createMessageCorrelation("Msg_PlanDueMoved")).thenReturn(message);
    when(dates.move("4", DUE, limits)).thenReturn(true);

    adapter.planDueMoved(TOWN, DUE, limits);

    var order = inOrder(dates, message);
    order.verify(dates).move("4", DUE, limits);
    order.verify(message).processInstanceId("4");
    order.verify(message).correlateAll();
  }

  @Test
  void leavesTheQuestionOpenWhereTheDayStays() {
    when(instances.of("PlanDevelopmentProcess", "participationId", TOWN)).thenReturn(List.of("4"));

    adapter.planDueMoved(TOWN, DUE, limits);

    verify(dates).move("4", DUE, limits);
    verify(runtime, never()).createMessageCorrelation("Msg_PlanDueMoved");
  }

  @Test
  void movesNothingWhereTheProcessHasEnded() {
    when(instances.of("PlanDevelopmentProcess", "participationId", TOWN)).thenReturn(List.of());

    adapter.planDueMoved(TOWN, DUE, limits);

    verify(runtime, never()).createMessageCorrelation("Msg_PlanDueMoved");
  }

  @Test
  void endsTheProcessOfTheTownThatLeft() {
    adapter.end(TOWN);

    verify(instances).end("PlanDevelopmentProcess", "participationId", TOWN, "the town left");
  }

  public static ParticipationView town() {
    return new ParticipationView(
        TOWN,
        KEY,
        new CycleId(1),
        2027,
        new MunicipalityId(2),
        "Saarelinn",
        Country.EE,
        Stage.PREPARING,
        List.of(new PersonId(3)),
        new PersonId(3),
        Set.of(),
        Set.of(),
        false);
  }
}
