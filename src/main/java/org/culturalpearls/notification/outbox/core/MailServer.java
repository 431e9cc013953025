package org.culturalpearls.notification.outbox.core;

import java.time.Duration;
import org.culturalpearls.people.LinkPost;
import org.culturalpearls.shared.MovableTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mails go out: not without a mail server, not from a restored copy, and not while a past
 * is made up. What is written then is held.
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

  /** Whether what is written now is sent at once, but in a restored copy: the rows know of that. */
  boolean sendsNow() {
    return set && !inAnotherTime;
  }

  @Override
  public void shift(Duration offset) {
    inAnotherTime = !offset.isZero();
  }
}
