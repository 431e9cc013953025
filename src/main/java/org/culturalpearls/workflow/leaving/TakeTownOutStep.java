package org.culturalpearls.workflow.leaving;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/**
 * Takes the town out of the programme, unless the starter discards it. This process joins the case
 * only after that, so it is not among those that end with it.
 */
@Component
class TakeTownOutStep implements ProcessStep {

  private final LeavingService leaving;
  private final ParticipationService participations;

  TakeTownOutStep(LeavingService leaving, ParticipationService participations) {
    this.leaving = leaving;
    this.participations = participations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    boolean leave = !StartedTask.isDiscarded(sent);
    execution.setVariable(LeavingNames.LEFT, leave);
    if (leave) {
      ParticipationId id = new ParticipationId(sent.id("participation"));
      leaving.leave(sent.person(), new LeavingService.Leave(id, sent.text("reason")));
      StartedTask.belongsTo(execution, participations.participation(id));
    }
  }
}
