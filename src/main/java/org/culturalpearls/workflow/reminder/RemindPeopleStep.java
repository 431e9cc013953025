package org.culturalpearls.workflow.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.notification.Reminding;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Reminds a page of people; the next page has a transaction of its own. */
@Component
class RemindPeopleStep implements ProcessStep {

  private final Reminding reminding;

  RemindPeopleStep(Reminding reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(ReminderNames.MORE, reminding.remind());
  }
}
