package org.culturalpearls.workflow.mail;

import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.workflow.engine.spi.FollowUp;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the processes of new mails, one page and one commit at a time. It takes all waiting mails,
 * so that a failed page is included in the next run.
 */
@Component
class StartMails implements FollowUp {

  static final String TYPE = "start-mails";

  private final MailSending mails;

  StartMails(@Lazy MailSending mails) {
    this.mails = mails;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public boolean doPart() {
    return mails.startWaiting();
  }
}
