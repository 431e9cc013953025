package org.culturalpearls.notification.preference;

import java.util.Map;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.PersonId;

/** How often people want which mails. Everybody chooses for themselves. */
public interface MailPreferences {

  /** Of every topic. */
  Map<MailTopic, MailRhythm> of(PersonId self);

  /** Topics that are not named stay; throws RuleBroken for a rhythm that a topic does not have. */
  void change(PersonId self, Map<MailTopic, MailRhythm> rhythms);
}
