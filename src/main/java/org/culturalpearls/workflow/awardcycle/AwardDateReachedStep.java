package org.culturalpearls.workflow.awardcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** A date of the award has passed, which the modules that it concerns are told. */
@Component
class AwardDateReachedStep implements ProcessStep {

  private final AwardCycleService awards;

  AwardDateReachedStep(AwardCycleService awards) {
    this.awards = awards;
  }

  @Override
  public void execute(DelegateExecution execution) {
    awards.reached(
        AwardCycleNames.cycle(execution), AwardCycleNames.date(execution.getCurrentActivityId()));
  }
}
