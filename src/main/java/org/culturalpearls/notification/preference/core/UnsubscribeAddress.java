package org.culturalpearls.notification.preference.core;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.outbox.core.GatheredMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.preference.internal.UnsubscribeTokens;
import org.springframework.stereotype.Component;

/** Creates the one-click unsubscribe address for mails like this one. */
@Component
public class UnsubscribeAddress {

  private final UnsubscribeTokens tokens;
  private final GatheredMails gathered;
  private final MailSettings settings;

  UnsubscribeAddress(UnsubscribeTokens tokens, GatheredMails gathered, MailSettings settings) {
    this.tokens = tokens;
    this.gathered = gathered;
    this.settings = settings;
  }

  /** Returns null for a mail that can't be turned off. */
  public String of(Mail mail) {
    Set<MailTopic> topics =
        kinds(mail)
            .map(MailTopic::of)
            .filter(MailTopic::canBeTurnedOff)
            .collect(Collectors.toSet());
    return topics.isEmpty()
        ? null
        : settings.address("/unsubscribe/" + tokens.token(mail.recipient(), topics));
  }

  /** A list is turned off with all mails in it. */
  private Stream<MailKind> kinds(Mail mail) {
    return mail.kind() == MailKind.LIST
        ? gathered.in(mail.id()).stream().map(Mail::kind)
        : Stream.of(mail.kind());
  }
}
