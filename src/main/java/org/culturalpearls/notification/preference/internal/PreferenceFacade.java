package org.culturalpearls.notification.preference.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a row for each topic with a choice of the person. */
@Service
@Transactional
class PreferenceFacade implements MailPreferences {

  private final JdbcClient jdbc;
  private final Clock clock;

  PreferenceFacade(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<MailTopic, MailRhythm> of(PersonId self) {
    Map<MailTopic, MailRhythm> rhythms = new EnumMap<>(MailTopic.class);
    for (MailTopic topic : MailTopic.values()) {
      rhythms.put(topic, MailRhythm.AT_ONCE);
    }
    jdbc.sql("select topic, rhythm from mail_preference where person_id = :self")
        .param("self", self.value())
        .query(
            (RowCallbackHandler)
                row ->
                    rhythms.put(
                        MailTopic.valueOf(row.getString("topic")),
                        MailRhythm.valueOf(row.getString("rhythm"))));
    return rhythms;
  }

  /** Cancels waiting mails of a topic that was turned off, also in lists and between attempts. */
  private void withdraw(PersonId self, Map<MailTopic, MailRhythm> rhythms) {
    jdbc.sql(
            """
            update mail set state = 'CANCELLED', ended_at = :now
            where recipient_id = :self and state = 'WAITING' and kind = any(:kinds)
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("self", self.value())
        .param(
            "kinds",
            Stream.of(MailKind.values())
                .filter(kind -> rhythms.get(MailTopic.of(kind)) == MailRhythm.NEVER)
                .map(MailKind::name)
                .toArray(String[]::new))
        .update();
  }

  /** A rhythm is null if a question was not answered. */
  @Override
  public void change(PersonId self, Map<MailTopic, MailRhythm> rhythms) {
    rhythms.forEach(
        (topic, rhythm) -> {
          if (rhythm == null || !topic.choices().contains(rhythm)) {
            throw RuleBroken.in(
                topic.name().toLowerCase(Locale.ROOT), "error.notification.no-such-rhythm");
          }
        });
    rhythms.forEach(
        (topic, rhythm) ->
            jdbc.sql(
                    """
                    insert into mail_preference (person_id, topic, rhythm)
                    values (:self, :topic, :rhythm)
                    on conflict (person_id, topic) do update set rhythm = excluded.rhythm
                    """)
                .param("self", self.value())
                .param("topic", topic.name())
                .param("rhythm", rhythm.name())
                .update());
    withdraw(self, rhythms);
  }
}
