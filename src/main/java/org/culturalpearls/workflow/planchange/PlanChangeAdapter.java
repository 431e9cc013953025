package org.culturalpearls.workflow.planchange;

import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanChangeProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of a change of a plan with PlanChangeProcess. */
@Component
class PlanChangeAdapter implements PlanChangeProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves dates;
  private final EngineActs acts;

  PlanChangeAdapter(
      @Lazy RuntimeService runtime, Instances instances, DateMoves dates, EngineActs acts) {
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
    this.acts = acts;
  }

  /** Whoever begins it is told nothing of the task. */
  @Override
  public void start(Start start) {
    var variables = CaseVariables.of(start.participation(), start.town());
    variables.put(PlanChangeModel.CHANGE_BY, CaseVariables.date(start.changeDueAt()));
    acts.doAs(
        start.by(),
        () ->
            runtime.startProcessInstanceByKey(
                PlanChangeModel.PROCESS, start.caseKey().value(), variables));
  }

  @Override
  public void datesMoved(ParticipationId participation, Limits limits) {
    for (String instance :
        instances.of(PlanChangeModel.PROCESS, CaseVariables.PARTICIPATION, participation)) {
      dates
          .begun(instance, PlanChangeModel.CHANGE)
          .map(limits::change)
          .ifPresent(to -> dates.move(instance, PlanChangeModel.CHANGE_BY, to));
      if (dates.begun(instance, PlanChangeModel.AGREE).isPresent()) {
        Limit limit = limits.agreement();
        dates.move(instance, MentorsTurn.FEEDBACK_BY, limit.due());
        dates.move(instance, MentorsTurn.FEEDBACK_SILENT, limit.silent());
      }
    }
  }

  @Override
  public void end(ParticipationId participation, End why) {
    String reason = why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    instances.end(PlanChangeModel.PROCESS, CaseVariables.PARTICIPATION, participation, reason);
  }
}
