package org.culturalpearls.notification.preference.internal;

import java.util.EnumSet;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.PersonId;

/** Tokens by which mails are turned off, as they stand in mails. */
public class SignedTokens {

  private final UnsubscribeTokens tokens;

  SignedTokens(UnsubscribeTokens tokens) {
    this.tokens = tokens;
  }

  public String of(PersonId person) {
    return tokens.token(person, EnumSet.of(MailTopic.TASKS));
  }
}
