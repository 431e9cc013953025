package org.culturalpearls;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminds people in tests and reads of what they were reminded. */
public class Reminders {

  private final Reminding reminding;
  private final TestClock clock;
  private final JdbcClient jdbc;

  public Reminders(Reminding reminding, TestClock clock, JdbcClient jdbc) {
    this.reminding = reminding;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** All that is due now. */
  public void run() {
    boolean more = true;
    while (more) {
      more = reminding.remind();
    }
    reminding.tellCoordinators();
    reminding.sendLists();
  }

  /**
   * What this person is reminded of when somebody looks every hour: {@code 2027-09-02T06:00:00Z
   * BEFORE7}, of several tasks several kinds.
   */
  public List<String> given(PersonId person, String from, String to) {
    List<String> given = new ArrayList<>();
    Instant end = Instant.parse(to);
    for (Instant now = Instant.parse(from);
        now.isBefore(end);
        now = now.plus(1, ChronoUnit.HOURS)) {
      clock.set(now);
      long before = lastMail();
      run();
      List<String> kinds = kinds(person, before);
      if (!kinds.isEmpty()) {
        given.add(now + " " + String.join(" ", kinds));
      }
    }
    return given;
  }

  public long lastMail() {
    return jdbc.sql("select coalesce(max(id), 0) from mail").query(Long.class).single();
  }

  /** The kinds of the reminders that this person got in mails after this one. */
  public List<String> kinds(PersonId person, long after) {
    return jdbc.sql(
            """
            select split_part(r.unique_key, ':', 3) from reminder r join mail m on m.id = r.mail_id
            where m.recipient_id = :person and m.id > :after order by 1
            """)
        .param("person", person.value())
        .param("after", after)
        .query(String.class)
        .list();
  }

  /** Mails of this kind to this person. */
  public List<Long> mails(PersonId person, String kind) {
    return jdbc.sql("select id from mail where recipient_id = ? and kind = ? order by id")
        .params(person.value(), kind)
        .query(Long.class)
        .list();
  }
}
