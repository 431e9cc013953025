package org.culturalpearls.portal.me;

import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.portal.form.FormValues;

/** The rhythms of the topics that can be chosen, as typed. */
record MailRhythmForm(String tasks, String reminders, String news) {

  static MailRhythmForm of(Map<MailTopic, MailRhythm> rhythms) {
    return new MailRhythmForm(
        rhythms.get(MailTopic.TASKS).name(),
        rhythms.get(MailTopic.REMINDERS).name(),
        rhythms.get(MailTopic.NEWS).name());
  }

  Map<MailTopic, MailRhythm> rhythms() {
    Map<MailTopic, MailRhythm> rhythms = new EnumMap<>(MailTopic.class);
    rhythms.put(MailTopic.TASKS, FormValues.one(MailRhythm.class, "tasks", tasks));
    rhythms.put(MailTopic.REMINDERS, FormValues.one(MailRhythm.class, "reminders", reminders));
    rhythms.put(MailTopic.NEWS, FormValues.one(MailRhythm.class, "news", news));
    return rhythms;
  }
}
