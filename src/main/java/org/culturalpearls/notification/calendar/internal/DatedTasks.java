package org.culturalpearls.notification.calendar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the current state of the open tasks that mails name, and of those named earlier. */
@Component
public class DatedTasks {

  private static final String NAMED =
      """
      select task_id, process, task, case_key, about, due_at from task_reminder
      where recipient_id = :person and (task_id = any(:tasks) or task_id in (
        select r.task_id from reminder r where r.mail_id = any(:mails)))
      order by due_at, task_id
      """;

  private static final String MOVED =
      """
      select t.task_id, t.process, t.task, t.case_key, t.about, t.due_at from calendar_date c
      join task_reminder t on t.task_id = substr(c.uid, 6) and t.recipient_id = c.person_id
      where c.person_id = :person and c.mailed and not c.cancelled and c.uid like 'task-%'
        and t.due_at is distinct from c.mailed_due_at and t.due_at > :now
        and (:everywhere or c.case_key = any(:cases))
      order by t.due_at, t.task_id
      """;

  private static final String OVER =
      """
      select c.uid, c.text_key, c.case_key, c.due_at, c.day from calendar_date c
      where c.person_id = :person and c.mailed and not c.cancelled
        and (c.due_at > :now or c.day >= :today)
        and (c.uid like 'task-%' and (:everywhere or c.case_key = any(:cases)) and not exists (
            select 1 from task_reminder t
            where t.task_id = substr(c.uid, 6) and t.recipient_id = c.person_id)
          or exists (
            select 1 from unnest(:overCases, :overUids) as n (case_key, uid)
            where n.case_key = c.case_key and c.uid like n.uid))
      order by c.due_at, c.uid
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  DatedTasks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns those of the tasks in these mails that the person still has to do. */
  public List<OpenTask> named(PersonId person, Collection<Mail> mails) {
    return jdbc.sql(NAMED)
        .param("person", person.value())
        .param(
            "tasks",
            mails.stream().map(Mail::taskId).filter(id -> id != null).toArray(String[]::new))
        .param("mails", Columns.any(mails.stream().map(Mail::id).toList()))
        .query(DatedTasks::task)
        .list();
  }

  /** Returns tasks with another date than a mail last carried to this person. */
  public List<OpenTask> moved(PersonId person, MailedDateScope about) {
    return jdbc.sql(MOVED)
        .param("person", person.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("everywhere", about.everywhere())
        .param("cases", about.cases())
        .query(DatedTasks::task)
        .list();
  }

  /** Returns future dates that a mail carried and that are not this person's any more. */
  public List<CalendarDate> over(PersonId person, MailedDateScope about) {
    Instant now = clock.instant();
    return jdbc.sql(OVER)
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
        .param("everywhere", about.everywhere())
        .param("cases", about.cases())
        .param("overCases", about.over(MailedDateScope.Over::caseKey))
        .param("overUids", about.over(MailedDateScope.Over::uid))
        .query(DatedTasks::date)
        .list();
  }

  private static OpenTask task(ResultSet row, int number) throws SQLException {
    return new OpenTask(
        row.getString("task_id"),
        row.getString("process"),
        row.getString("task"),
        row.getString("case_key"),
        Columns.instant(row, "due_at"),
        null,
        List.of(),
        TaskObject.parsed(row.getString("about")));
  }

  private static CalendarDate date(ResultSet row, int number) throws SQLException {
    String caseKey = row.getString("case_key");
    return new CalendarDate(
        row.getString("uid"),
        row.getString("text_key"),
        caseKey == null ? null : new CaseKey(caseKey),
        Columns.instant(row, "due_at"),
        Columns.date(row, "day"));
  }
}
