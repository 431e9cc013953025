package org.culturalpearls.workflow.mail;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.workflow.engine.spi.GivenUpJob;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A mail whose job has no tries left has failed: also when the mail server was never asked, of
 * which nothing else would tell its page.
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
