package org.culturalpearls.workflow.title;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The coordinators hand the decision that they have prepared to the chair. */
@Component
class RecordDecisionPreparedStep implements ProcessStep {

  private final TitleDecisionService decisions;

  RecordDecisionPreparedStep(TitleDecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    TitleDecisionNames.put(
        execution, decisions.handOn(sent.person(), TitleDecisionNames.cycle(execution)));
  }
}
