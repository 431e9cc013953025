package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.notification.MailSending;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Sends one mail; what the mail server does not accept for now fails the job, to be repeated. */
@Component
class SendMailStep implements ProcessStep {

  private final MailSending mails;

  SendMailStep(MailSending mails) {
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(MailNames.OUTCOME, mails.send(MailNames.mail(execution)).name());
  }
}
