package org.culturalpearls.workflow.finalreport;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.plan.report.FinalReportProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of final reports with FinalReportProcess. */
@Component
class FinalReportAdapter implements FinalReportProcess {

  private final RuntimeService runtime;
  private final Instances instances;

  FinalReportAdapter(@Lazy RuntimeService runtime, Instances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void start(ParticipationView town, Instant dueAt, Instant closesAt) {
    Map<String, Object> variables = CaseVariables.of(town.id(), town.town());
    variables.put(FinalReportModel.REPORT_BY, CaseVariables.date(dueAt));
    variables.put(FinalReportModel.CLOSES_AT, CaseVariables.date(closesAt));
    runtime.startProcessInstanceByKey(FinalReportModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void end(ParticipationId participation) {
    instances.end(
        FinalReportModel.PROCESS,
        CaseVariables.PARTICIPATION,
        participation,
        "the town left the programme");
  }
}
