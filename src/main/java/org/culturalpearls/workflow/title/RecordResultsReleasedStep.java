package org.culturalpearls.workflow.title;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The coordinators release the results, or send the decision back where it does not stand. */
@Component
class RecordResultsReleasedStep implements ProcessStep {

  private final TitleDecisionService decisions;

  RecordResultsReleasedStep(TitleDecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    CycleId cycle = TitleDecisionNames.cycle(execution);
    boolean release = sent.chose("decision", "release");
    if (release) {
      decisions.release(sent.person(), cycle);
    } else {
      TitleDecisionNames.put(
          execution, decisions.sendBack(sent.person(), cycle, sent.text("reason")));
    }
    execution.setVariable(
        TitleDecisionNames.STAND, release ? TitleDecisionNames.YES : TitleDecisionNames.NO);
  }
}
