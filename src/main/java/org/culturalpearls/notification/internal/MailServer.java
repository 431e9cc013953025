package org.culturalpearls.notification.internal;

import org.culturalpearls.people.LinkPost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a mail server is set: without one nothing is sent, and mails are held. */
@Component
class MailServer implements LinkPost {

  private final boolean set;

  MailServer(@Value("${spring.mail.host:}") String host) {
    this.set = !host.isBlank();
  }

  boolean isSet() {
    return set;
  }

  @Override
  public boolean isOpen() {
    return set;
  }
}
