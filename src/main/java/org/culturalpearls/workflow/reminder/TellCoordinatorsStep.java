package org.culturalpearls.workflow.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.notification.Reminding;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Tells coordinators, whose morning has come, how things stand. */
@Component
class TellCoordinatorsStep implements ProcessStep {

  private final Reminding reminding;

  TellCoordinatorsStep(Reminding reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminding.tellCoordinators();
  }
}
