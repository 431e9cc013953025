package org.culturalpearls.workflow.mail;

import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.workflow.engine.spi.FollowUp;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the processes of mails that were written, a page and a commit at a time. It takes whatever
 * waits, so that a page that failed is taken by the next.
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
