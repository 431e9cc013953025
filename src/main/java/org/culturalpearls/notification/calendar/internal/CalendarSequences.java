package org.culturalpearls.notification.calendar.internal;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.culturalpearls.notification.calendar.internal.SequencedEntry.Number;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers the changes of entries in people's calendars. Mails and feed share the numbers, which are
 * stored when something is sent or read, so that doing a task costs nothing for it.
 */
@Component
public class CalendarSequences {

  private static final String KNOWN =
      """
      select uid, due_at, day, sequence, cancelled, mailed, mailed_due_at, changed_at
      from calendar_date
      where person_id = :person and uid = any(:uids)
      """;

  private static final String WRITE =
      """
      insert into calendar_date as c (person_id, uid, text_key, case_key, due_at, day, sequence,
        cancelled, mailed, mailed_due_at, changed_at)
      select :person, n.uid, n.text_key, n.case_key, n.due_at, n.day,
        coalesce((select first_sequence from restoration), 0), false, :mailed,
        case when :mailed then n.due_at end, :now
      from unnest(:uids, :keys, :cases, cast(:due as timestamptz[]), cast(:days as date[]))
        as n (uid, text_key, case_key, due_at, day)
      order by n.uid
      on conflict (person_id, uid) do update set
        sequence = c.sequence + case when c.cancelled or c.due_at is distinct from excluded.due_at
          or c.day is distinct from excluded.day then 1 else 0 end,
        changed_at = case when c.cancelled or c.due_at is distinct from excluded.due_at
          or c.day is distinct from excluded.day then excluded.changed_at else c.changed_at end,
        due_at = excluded.due_at, day = excluded.day, cancelled = false,
        mailed = c.mailed or excluded.mailed,
        mailed_due_at = case when excluded.mailed then excluded.due_at else c.mailed_due_at end
      returning uid, due_at, day, sequence, cancelled, mailed, mailed_due_at, changed_at
      """;

  private static final String CANCEL =
      """
      with held as (
        select uid from calendar_date
        where person_id = :person and uid = any(:uids) and not cancelled
        order by uid for update)
      update calendar_date c set cancelled = true, sequence = c.sequence + 1, changed_at = :now,
        mailed_due_at = null
      from held where c.person_id = :person and c.uid = held.uid
      returning c.uid, c.due_at, c.day, c.sequence, c.cancelled, c.mailed, c.mailed_due_at,
        c.changed_at
      """;

  private static final String HOLD =
      """
      select uid from calendar_date where person_id = :person and uid = any(:uids)
      order by uid for update
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarSequences(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(
      CalendarDate date, boolean cancelled, boolean mailed, Instant mailedDue, Number number) {

    /** Returns whether the entry has this date, and a mail has told it so if one is to tell it. */
    boolean says(CalendarDate now, boolean byMail) {
      return !cancelled
          && date.isAt(now)
          && (!byMail || (mailed && Objects.equals(mailedDue, now.due())));
    }
  }

  /**
   * Numbers the current entries of the calendar; writes only new or moved ones.
   *
   * @param mailed whether they are sent by mail
   */
  public List<SequencedEntry> number(PersonId person, List<CalendarEntry> entries, boolean mailed) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<String, Row> rows = new HashMap<>(known(person, entries));
    List<CalendarDate> changed =
        entries.stream()
            .map(CalendarEntry::date)
            .filter(
                date -> !rows.containsKey(date.uid()) || !rows.get(date.uid()).says(date, mailed))
            .toList();
    if (!changed.isEmpty()) {
      rows.putAll(write(person, changed, mailed));
    }
    return entries.stream()
        .map(entry -> new SequencedEntry(entry, rows.get(entry.date().uid()).number))
        .toList();
  }

  /** Cancels entries that a mail carried. */
  public List<SequencedEntry> cancel(PersonId person, List<CalendarEntry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<String, Row> rows =
        byUid(
            jdbc.sql(CANCEL)
                .param("now", now())
                .param("person", person.value())
                .param("uids", strings(entries, entry -> entry.date().uid()))
                .query(CalendarSequences::row)
                .list());
    return entries.stream()
        .filter(entry -> rows.containsKey(entry.date().uid()))
        .map(entry -> new SequencedEntry(entry, rows.get(entry.date().uid()).number))
        .toList();
  }

  /**
   * Locks all rows that one mail changes in a fixed order, so that two mails don't wait for each
   * other.
   */
  public void hold(PersonId person, Collection<CalendarEntry> entries) {
    jdbc.sql(HOLD)
        .param("person", person.value())
        .param("uids", strings(entries, entry -> entry.date().uid()))
        .query(String.class)
        .list();
  }

  /**
   * Calculates numbers without storing them. Rows locked while a mail server takes its time would
   * block the same person's other mails and calendar.
   */
  public <T> T withoutKeeping(Supplier<T> asking) {
    jdbc.sql("savepoint numbers").update();
    T numbered = asking.get();
    jdbc.sql("rollback to savepoint numbers").update();
    return numbered;
  }

  private Map<String, Row> known(PersonId person, List<CalendarEntry> entries) {
    return byUid(
        jdbc.sql(KNOWN)
            .param("person", person.value())
            .param("uids", strings(entries, entry -> entry.date().uid()))
            .query(CalendarSequences::row)
            .list());
  }

  private Map<String, Row> write(PersonId person, List<CalendarDate> dates, boolean mailed) {
    return byUid(
        jdbc.sql(WRITE)
            .param("person", person.value())
            .param("mailed", mailed)
            .param("now", now())
            .param("uids", strings(dates, CalendarDate::uid))
            .param("keys", strings(dates, CalendarDate::key))
            .param(
                "cases",
                strings(dates, date -> date.caseKey() == null ? null : date.caseKey().value()))
            .param("due", strings(dates, date -> date.due() == null ? null : date.due().toString()))
            .param(
                "days", strings(dates, date -> date.day() == null ? null : date.day().toString()))
            .query(CalendarSequences::row)
            .list());
  }

  private static Map<String, Row> byUid(List<Row> rows) {
    return rows.stream().collect(toMap(row -> row.date.uid(), row -> row));
  }

  private static <T> String[] strings(Collection<T> all, Function<T, String> value) {
    return all.stream().map(value).toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new CalendarDate(
            row.getString("uid"),
            null,
            null,
            Columns.instant(row, "due_at"),
            Columns.date(row, "day")),
        row.getBoolean("cancelled"),
        row.getBoolean("mailed"),
        Columns.instant(row, "mailed_due_at"),
        new Number(row.getInt("sequence"), Columns.instant(row, "changed_at")));
  }
}
