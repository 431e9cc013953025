package org.culturalpearls.notification.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.MailTopic;
import org.springframework.stereotype.Component;

/** The address by which a mail program turns off, at one click, mails like the one it shows. */
@Component
class UnsubscribeAddress {

  private final UnsubscribeTokens tokens;
  private final GatheredMails gathered;
  private final MailSettings settings;

  UnsubscribeAddress(UnsubscribeTokens tokens, GatheredMails gathered, MailSettings settings) {
    this.tokens = tokens;
    this.gathered = gathered;
    this.settings = settings;
  }

  /** Null for a mail that must come. */
  String of(Mail mail) {
    Set<MailTopic> topics =
        kinds(mail)
            .map(MailTopic::of)
            .filter(MailTopic::canBeTurnedOff)
            .collect(Collectors.toSet());
    return topics.isEmpty()
        ? null
        : settings.address("/unsubscribe/" + tokens.token(mail.recipient(), topics));
  }

  /** A list is turned off with all that stands in it. */
  private Stream<MailKind> kinds(Mail mail) {
    return mail.kind() == MailKind.LIST
        ? gathered.in(mail.id()).stream().map(Mail::kind)
        : Stream.of(mail.kind());
  }
}
