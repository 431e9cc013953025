package org.culturalpearls.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes due rows, all of a page of people at once, and writes what was decided of them. */
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

  private static final String WRITE =
      """
      with planned as (
        select * from unnest(:tasks, :recipients, :readers, :numbers, :keys,
            cast(:next as timestamptz[]), cast(:otherwise as timestamptz[]))
          as n (task_id, recipient_id, reader_id, number, unique_key, next_at, otherwise_at)),
      written as (
        insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
          attempts, created_at, gathered)
        select nextval('pearl_seq'), n.unique_key, 'REMINDER', n.recipient_id, n.arguments,
          'WAITING', :held, false, 0, :now, nullif(p.rhythm, 'AT_ONCE')
        from unnest(:mailKeys, :mailReaders, :arguments) as n (unique_key, recipient_id, arguments)
        left join mail_preference p on p.person_id = n.recipient_id and p.topic = 'REMINDERS'
        where p.rhythm is distinct from 'NEVER'
        on conflict (unique_key) where state <> 'CANCELLED' do nothing
        returning id, recipient_id),
      given as (
        insert into reminder
          (unique_key, mail_id, task_id, process, task, case_key, due_at, number)
        select n.unique_key, w.id, r.task_id, r.process, r.task, r.case_key, r.due_at, n.number
        from planned n
        join written w on w.recipient_id = n.reader_id
        join task_reminder r on r.task_id = n.task_id and r.recipient_id = n.recipient_id
        where n.number is not null
        on conflict (unique_key) do nothing),
      looked as (
        update task_reminder r set
          told = case when n.number is not null and w.id is not null then n.number else r.told end,
          next_at = case when n.number is not null and w.id is null
            then n.otherwise_at else n.next_at end
        from planned n left join written w on w.recipient_id = n.reader_id
        where r.task_id = n.task_id and r.recipient_id = n.recipient_id)
      select count(*) from written
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
   * Writes one mail for each reader who wants it and day, unless there is one, and what stands in
   * it.
   *
   * @return whether a mail was written
   */
  boolean write(List<PlannedReminder> planned, Instant now, boolean held) {
    Map<String, List<PlannedReminder>> mails =
        planned.stream()
            .filter(each -> each.number() != null)
            .collect(Collectors.groupingBy(PlannedReminder::mailKey));
    List<PlannedReminder> firsts = mails.values().stream().map(each -> each.get(0)).toList();
    return jdbc.sql(WRITE)
            .param("tasks", strings(planned, each -> each.row().taskId()))
            .param("recipients", ids(planned, each -> each.row().recipient()))
            .param("readers", ids(planned, PlannedReminder::reader))
            .param("numbers", planned.stream().map(PlannedReminder::number).toArray(Integer[]::new))
            .param("keys", strings(planned, PlannedReminder::key))
            .param("next", strings(planned, each -> each.next().toString()))
            .param("otherwise", strings(planned, each -> each.otherwise().toString()))
            .param("mailKeys", strings(firsts, PlannedReminder::mailKey))
            .param("mailReaders", ids(firsts, PlannedReminder::reader))
            .param("arguments", strings(firsts, each -> arguments(mails.get(each.mailKey()))))
            .param("held", held)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single()
        > 0;
  }

  private static String arguments(List<PlannedReminder> mail) {
    return "number:" + mail.size();
  }

  private static <T> String[] strings(List<T> all, Function<T, String> value) {
    return all.stream().map(value).toArray(String[]::new);
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
