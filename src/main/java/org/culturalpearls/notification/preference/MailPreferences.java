package org.culturalpearls.notification.preference;

import java.util.Map;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.PersonId;

/** How often people want which mails. Everybody chooses for themselves. */
public interface MailPreferences {

  /** Returns the rhythm of every topic. */
  Map<MailTopic, MailRhythm> of(PersonId self);

  /** Changes the given topics; throws RuleBroken for a rhythm that a topic does not offer. */
  void change(PersonId self, Map<MailTopic, MailRhythm> rhythms);
}
