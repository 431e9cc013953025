package org.culturalpearls.workflow.closure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.ClosureProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of closing mentorings with MentoringClosureProcess. */
@Component
class MentoringClosureAdapter implements ClosureProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves moves;

  MentoringClosureAdapter(@Lazy RuntimeService runtime, Instances instances, DateMoves moves) {
    this.runtime = runtime;
    this.instances = instances;
    this.moves = moves;
  }

  @Override
  public void waitForEnd(MentoringView mentoring, ParticipationView town, Instant endsAt) {
    Map<String, Object> variables = CaseVariables.of(town, mentoring.id());
    variables.put(ClosureModel.ENDS_AT, CaseVariables.date(endsAt));
    variables.put(CaseVariables.LEAD_USER, CaseVariables.user(mentoring.lead()));
    runtime.startProcessInstanceByKey(ClosureModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void endMoved(MentoringId mentoring, Instant endsAt) {
    running(mentoring).forEach(id -> moves.move(id, ClosureModel.ENDS_AT, endsAt));
  }

  @Override
  public void endsEarly(MentoringId mentoring) {
    running(mentoring)
        .forEach(
            id ->
                runtime
                    .createMessageCorrelation(ClosureModel.ENDS_EARLY)
                    .processInstanceId(id)
                    .correlate());
  }

  @Override
  public void end(MentoringId mentoring) {
    instances.end(ClosureModel.PROCESS, CaseVariables.MENTORING, mentoring, "the town left");
  }

  private List<String> running(MentoringId mentoring) {
    return instances.of(ClosureModel.PROCESS, CaseVariables.MENTORING, mentoring);
  }
}
