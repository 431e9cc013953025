package org.culturalpearls.notification.outbox.core;

import java.time.Duration;
import org.culturalpearls.people.LinkPost;
import org.culturalpearls.shared.MovableTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says whether mails are sent: not without a mail server, not from a restored copy, and not while
 * demo data is created. Mails written then are held.
 */
@Component
public class MailServer implements LinkPost, MovableTime {

  private final boolean set;
  private final Restoration restoration;
  private volatile boolean inAnotherTime;

  MailServer(@Value("${spring.mail.host:}") String host, Restoration restoration) {
    this.set = !host.isBlank();
    this.restoration = restoration;
  }

  public boolean isSet() {
    return set;
  }

  @Override
  public boolean isOpen() {
    return set && !restoration.holdsMails();
  }

  /** Returns whether new mails are sent at once, except in a restored copy, which the rows know. */
  boolean sendsNow() {
    return set && !inAnotherTime;
  }

  @Override
  public void shift(Duration offset) {
    inAnotherTime = !offset.isZero();
  }
}
