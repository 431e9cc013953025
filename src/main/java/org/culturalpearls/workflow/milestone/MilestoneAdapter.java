package org.culturalpearls.workflow.milestone;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of milestones with MilestoneProcess, one instance for each milestone. */
@Component
class MilestoneAdapter implements MilestoneProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves dates;

  MilestoneAdapter(@Lazy RuntimeService runtime, Instances instances, DateMoves dates) {
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
  }

  @Override
  public void start(Start start) {
    Map<String, Object> variables = CaseVariables.of(start.participation(), start.town());
    variables.put(MilestoneModel.MILESTONE, start.milestone().value());
    variables.putAll(MilestoneModel.times(start.times()));
    runtime.startProcessInstanceByKey(MilestoneModel.PROCESS, start.caseKey().value(), variables);
  }

  @Override
  public void dateMoved(MilestoneId milestone, MilestoneTimes times) {
    for (String instance :
        instances.of(MilestoneModel.PROCESS, MilestoneModel.MILESTONE, milestone)) {
      dates.move(instance, MilestoneModel.REPORT_BY, times.reportDueAt());
      dates.move(instance, MilestoneModel.OVERDUE_AT, times.overdueAt());
    }
  }

  @Override
  public void end(ParticipationId participation) {
    instances.end(
        MilestoneModel.PROCESS, CaseVariables.PARTICIPATION, participation, "the town left");
  }
}
