package org.culturalpearls.notification.preference;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;

/**
 * Turns mails off for who comes with the address that a mail carried, without a login (RFC 8058).
 * Each throws NotFound for an address that no mail carried and for one of a person who is gone.
 */
public interface UnsubscribeService {

  /** The topics that the address turns off; changes nothing. */
  Set<MailTopic> topics(String token);

  /** Turns them off at once; answers how often they came before. */
  Map<MailTopic, MailRhythm> turnOff(String token);

  /** Takes that back; topics that the address does not speak of are left as they are. */
  void turnOn(String token, Map<MailTopic, MailRhythm> rhythms);
}
