package org.culturalpearls.notification.preference;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;

/**
 * Turns mails off by the address in a mail, without a login (RFC 8058). All methods throw NotFound
 * for an invalid address and for one of a person who is gone.
 */
public interface UnsubscribeService {

  /** Returns the topics that the address turns off; changes nothing. */
  Set<MailTopic> topics(String token);

  /** Turns them off at once; returns how often they came before. */
  Map<MailTopic, MailRhythm> turnOff(String token);

  /** Reverts that; other topics are left as they are. */
  void turnOn(String token, Map<MailTopic, MailRhythm> rhythms);
}
