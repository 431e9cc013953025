package org.culturalpearls.workflow.milestone;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends MilestoneProcess, one instance for each milestone, and moves its dates. */
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
  public void start(MilestoneProcess.Start start) {
    Map<String, Object> variables = CaseNames.of(start.participation(), start.town());
    variables.put(MilestoneNames.MILESTONE, start.milestone().value());
    variables.putAll(MilestoneNames.times(start.times()));
    runtime.startProcessInstanceByKey(MilestoneNames.PROCESS, start.caseKey().value(), variables);
  }

  @Override
  public void dateMoved(MilestoneId milestone, MilestoneTimes times) {
    for (String instance :
        instances.of(MilestoneNames.PROCESS, MilestoneNames.MILESTONE, milestone)) {
      dates.move(instance, MilestoneNames.REPORT_BY, times.reportDueAt());
      dates.move(instance, MilestoneNames.OVERDUE_AT, times.overdueAt());
    }
  }

  @Override
  public void end(ParticipationId participation) {
    instances.end(MilestoneNames.PROCESS, CaseNames.PARTICIPATION, participation, "the town left");
  }
}
