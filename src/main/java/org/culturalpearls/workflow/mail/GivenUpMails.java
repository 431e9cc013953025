package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.workflow.engine.spi.GivenUpJob;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Marks a mail as failed when its job has no retries left, also if the mail server was never
 * contacted: nothing else would record it.
 */
@Component
class GivenUpMails implements GivenUpJob {

  private final MailSending mails;

  GivenUpMails(@Lazy MailSending mails) {
    this.mails = mails;
  }

  @Override
  public String activity() {
    return MailModel.SEND;
  }

  @Override
  public void givenUp(VariableScope execution) {
    mails.givenUp(MailModel.mail(execution));
  }
}
