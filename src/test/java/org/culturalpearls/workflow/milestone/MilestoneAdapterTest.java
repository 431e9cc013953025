package org.culturalpearls.workflow.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentAdapterTest;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MilestoneAdapterTest {

  private static final MilestoneId MILESTONE = new MilestoneId(9);
  private static final MilestoneTimes TIMES =
      new MilestoneTimes(
          Instant.parse("2027-04-25T22:00:00Z"),
          Instant.parse("2027-05-10T21:59:59Z"),
          Instant.parse("2027-05-24T21:59:59Z"));

  private final ParticipationView town = PlanDevelopmentAdapterTest.town();
  private final RuntimeService runtime = mock();
  private final Instances instances = mock();
  private final DateMoves dates = mock();
  private final MilestoneAdapter adapter = new MilestoneAdapter(runtime, instances, dates);

  @Test
  void startsAnInstanceForTheMilestoneWithoutItsTitle() {
    adapter.start(
        new MilestoneProcess.Start(MILESTONE, town.id(), town.caseKey(), "Saarelinn", TIMES));

    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(
            eq("MilestoneProcess"), eq("2027-saarelinn"), variables.capture());
    assertThat(variables.getValue())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "participationId",
                7L,
                "milestoneId",
                9L,
                "town",
                "Saarelinn",
                "teamGroup",
                "team-7",
                "reportFrom",
                Date.from(TIMES.reportFrom()),
                "reportBy",
                Date.from(TIMES.reportDueAt()),
                "overdueAt",
                Date.from(TIMES.overdueAt())));
  }

  @Test
  void movesTheReportAndTheLimitOfThisMilestoneOnly() {
    when(instances.of("MilestoneProcess", "milestoneId", MILESTONE)).thenReturn(List.of("4"));

    adapter.dateMoved(MILESTONE, TIMES);

    verify(dates).move("4", "reportBy", TIMES.reportDueAt());
    verify(dates).move("4", "overdueAt", TIMES.overdueAt());
    verifyNoMoreInteractions(dates);
  }

  @Test
  void endsAllInstancesOfTheTownThatLeft() {
    adapter.end(town.id());

    verify(instances).end("MilestoneProcess", "participationId", town.id(), "the town left");
  }
}
