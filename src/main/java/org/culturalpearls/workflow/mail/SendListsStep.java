package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.notification.Reminding;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Sends what people want to read in one list, on their morning. */
@Component
class SendListsStep implements ProcessStep {

  private final Reminding reminding;

  SendListsStep(Reminding reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminding.sendLists();
  }
}
