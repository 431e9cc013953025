package org.culturalpearls.notification.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads due rows, for a page of people at once, and writes the results. */
@Component
class ReminderRows {

  private static final String TAKE =
      """
      select task_id, recipient_id, whose, case_key, due_at, since, told from task_reminder
      where next_at <= :now and recipient_id in (
        select distinct recipient_id from task_reminder where next_at <= :now
        order by recipient_id limit :people)
      order by recipient_id, due_at, task_id for update skip locked
      """;

  private static final String WRITE_MAILS =
      """
      insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
        attempts, created_at, gathered)
      select nextval('pearl_seq'), n.unique_key, 'REMINDER', n.recipient_id, n.arguments,
        'WAITING', :held, false, 0, :now, nullif(p.rhythm, 'AT_ONCE')
      from unnest(:keys, :readers, :arguments) as n (unique_key, recipient_id, arguments)
      left join mail_preference p on p.person_id = n.recipient_id and p.topic = 'REMINDERS'
      where p.rhythm is distinct from 'NEVER'
      on conflict (unique_key) where state <> 'CANCELLED' do nothing
      returning id, recipient_id
      """;

  private static final String FOLLOW =
      """
      with looked as (
        update task_reminder r set told = n.told, next_at = to_timestamp(n.next_at)
        from unnest(:tasks, :recipients, :told, :next, :keys, :mails)
          as n (task_id, recipient_id, told, next_at, unique_key, mail_id)
        where r.task_id = n.task_id and r.recipient_id = n.recipient_id
        returning n.unique_key, n.mail_id, r.task_id, r.process, r.task, r.case_key, r.about,
          r.due_at, r.told)
      insert into reminder
        (unique_key, mail_id, task_id, process, task, case_key, about, due_at, number)
      select unique_key, mail_id, task_id, process, task, case_key, about, due_at, told from looked
      where mail_id is not null
      on conflict (unique_key) do nothing
      """;

  private final JdbcClient jdbc;

  ReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DueReminder> take(Instant now, int people) {
    return jdbc.sql(TAKE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("people", people)
        .query(ReminderRows::due)
        .list();
  }

  /**
   * Writes one mail for each reader who wants it and day, unless there is one, with its lines. A
   * reader who was reminded today gets the rest on the next morning. Mails are matched to rows
   * here: the database would compare each row with each mail.
   *
   * @return whether a mail was written
   */
  boolean write(List<PlannedReminder> planned, Instant now, boolean held) {
    Map<PersonId, Long> mails = writeMails(planned, now, held);
    jdbc.sql(FOLLOW)
        .param("tasks", strings(planned, each -> each.row().taskId()))
        .param("recipients", ids(planned, each -> each.row().recipient()))
        .param(
            "told",
            all(planned, each -> each.told(mails.get(each.reader()))).toArray(Integer[]::new))
        .param(
            "next",
            all(planned, each -> each.next(mails.get(each.reader())).getEpochSecond())
                .toArray(Long[]::new))
        .param("keys", strings(planned, PlannedReminder::key))
        .param(
            "mails",
            all(planned, each -> each.number() == null ? null : mails.get(each.reader()))
                .toArray(Long[]::new))
        .update();
    return !mails.isEmpty();
  }

  /** Returns the id of the mail of each reader who gets one now. */
  private Map<PersonId, Long> writeMails(List<PlannedReminder> planned, Instant now, boolean held) {
    Map<PersonId, List<PlannedReminder>> mails =
        planned.stream()
            .filter(each -> each.number() != null)
            .collect(Collectors.groupingBy(PlannedReminder::reader));
    if (mails.isEmpty()) {
      return Map.of();
    }
    List<PlannedReminder> firsts = mails.values().stream().map(each -> each.get(0)).toList();
    return jdbc
        .sql(WRITE_MAILS)
        .param("keys", strings(firsts, PlannedReminder::mailKey))
        .param("readers", ids(firsts, PlannedReminder::reader))
        .param("arguments", strings(firsts, each -> arguments(mails.get(each.reader()))))
        .param("held", held)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> Map.entry(new PersonId(row.getLong(2)), row.getLong(1)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String arguments(List<PlannedReminder> mail) {
    return "number:" + mail.size();
  }

  private static <T> String[] strings(List<T> all, Function<T, String> value) {
    return all(all, value).toArray(String[]::new);
  }

  private static <T, V> Stream<V> all(List<T> all, Function<T, V> value) {
    return all.stream().map(value);
  }

  private static Long[] ids(List<PlannedReminder> all, Function<PlannedReminder, PersonId> id) {
    return all.stream().map(each -> id.apply(each).value()).toArray(Long[]::new);
  }

  private static DueReminder due(ResultSet row, int number) throws SQLException {
    String caseKey = row.getString("case_key");
    return new DueReminder(
        row.getString("task_id"),
        new PersonId(row.getLong("recipient_id")),
        row.getString("whose"),
        caseKey == null ? null : new CaseKey(caseKey),
        Columns.instant(row, "due_at"),
        Columns.instant(row, "since"),
        row.getObject("told", Integer.class));
  }
}
