package org.culturalpearls.workflow.agreedstep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Records what became of an agreed step. */
@Component
class RecordAgreedStepStep implements ProcessStep {

  private final AgreedStepService steps;

  RecordAgreedStepStep(AgreedStepService steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    boolean done = sent.chose("answer", "done");
    steps.finish(
        sent.person(),
        new AgreedStepService.Finish(AgreedStepNames.step(execution), done, sent.text("reason")));
    execution.setVariable(AgreedStepNames.DONE, done);
  }
}
