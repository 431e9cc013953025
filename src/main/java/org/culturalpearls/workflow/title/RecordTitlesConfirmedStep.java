package org.culturalpearls.workflow.title;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The chair confirms the titles, or sends the decision back. */
@Component
class RecordTitlesConfirmedStep implements ProcessStep {

  private final TitleDecisionService decisions;

  RecordTitlesConfirmedStep(TitleDecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    CycleId cycle = TitleDecisionNames.cycle(execution);
    boolean confirmed = sent.chose("decision", "confirm");
    TitleDecisionNames.put(
        execution,
        confirmed
            ? decisions.confirm(sent.person(), cycle)
            : decisions.sendBack(sent.person(), cycle, sent.text("reason")));
    execution.setVariable(
        TitleDecisionNames.STAND, confirmed ? TitleDecisionNames.YES : TitleDecisionNames.NO);
  }
}
