package org.culturalpearls.notification.outbox.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.RecipientSearch;
import org.culturalpearls.notification.outbox.core.ReminderPolicy;
import org.culturalpearls.notification.outbox.core.Restoration;
import org.culturalpearls.notification.outbox.core.TaskReminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the notifications of a transaction by one statement: cancels mails of ended tasks, moves
 * and deletes reminders of changed ones, and inserts new mails that do not exist yet and that their
 * recipients want; inactive people get none. Mails of a rehearsal are written and held for good,
 * and nobody is reminded of its tasks.
 */
@Component
public class OutboxStatements {

  private static final String WRITE =
      """
      with over as (
        update mail set state = 'CANCELLED', ended_at = :now
        where task_id = any(:ended) and state = 'WAITING'),
      gone as (
        delete from task_reminder r where r.task_id = any(:changed) and not exists (
          select 1 from unnest(:taskIds, :people) as n (task_id, recipient_id)
          where n.task_id = r.task_id and n.recipient_id is not distinct from r.recipient_id)),
      kept as (
        insert into task_reminder
          (task_id, recipient_id, whose, process, task, case_key, about, due_at, since, next_at)
        select n.task_id, n.recipient_id, n.whose, n.process, n.task, n.case_key, n.about, n.due_at,
          :now, n.next_at
        from unnest(:taskIds, :people, :whose, :processes, :taskNames, :taskCases, :about,
            cast(:due as timestamptz[]), cast(:next as timestamptz[]))
          as n (task_id, recipient_id, whose, process, task, case_key, about, due_at, next_at)
        where not is_of_rehearsal(n.case_key, '')
        on conflict (task_id, recipient_id) do update set whose = excluded.whose,
          told = case when task_reminder.due_at = excluded.due_at then task_reminder.told end,
          next_at = case when task_reminder.due_at = excluded.due_at
            then task_reminder.next_at else excluded.next_at end,
          due_at = excluded.due_at),
      written as (
        insert into mail (id, unique_key, kind, recipient_id, case_key, task_id, arguments, state,
          held, doubtful, attempts, created_at, ended_at, gathered)
        select nextval('pearl_seq'), n.unique_key, n.kind, n.recipient_id, n.case_key, n.task_id,
          n.arguments, case when r.held then 'REHEARSED' else 'WAITING' end,
          (:held or %s) and not r.held, false, 0, :now, case when r.held then :now end,
          case when not r.held then nullif(p.rhythm, 'AT_ONCE') end
        from unnest(:keys, :kinds, :topics, :recipients, :cases, :tasks, :arguments)
          as n (unique_key, kind, topic, recipient_id, case_key, task_id, arguments)
        cross join lateral (select is_of_rehearsal(n.case_key, n.arguments) as held) r
        join person who on who.id = n.recipient_id and who.active
        left join mail_preference p on p.person_id = n.recipient_id and p.topic = n.topic
        where p.rhythm is distinct from 'NEVER'
        on conflict (unique_key) where state <> 'CANCELLED' do nothing
        returning gathered, state)
      select count(*) from written where gathered is null and state = 'WAITING'
      """
          .formatted(Restoration.HOLDS);

  private final JdbcClient jdbc;
  private final ReminderPolicy policy;
  private final Clock clock;

  OutboxStatements(JdbcClient jdbc, ReminderPolicy policy, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param reminders all reminders of the changed tasks; others of these tasks are deleted
   * @return whether a mail was written that is sent at once
   */
  public boolean write(
      List<RecipientSearch.Row> mails,
      List<TaskReminder> reminders,
      Set<String> changedTasks,
      Set<String> endedTasks,
      boolean held) {
    if (mails.isEmpty() && changedTasks.isEmpty() && endedTasks.isEmpty()) {
      return false;
    }
    String[] changed =
        Stream.concat(endedTasks.stream(), changedTasks.stream()).toArray(String[]::new);
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(WRITE)
            .param("now", now)
            .param("ended", endedTasks.toArray(String[]::new))
            .param("changed", changed)
            .param("taskIds", strings(reminders, each -> each.task().id()))
            .param(
                "people", reminders.stream().map(OutboxStatements::recipient).toArray(Long[]::new))
            .param("whose", strings(reminders, TaskReminder::whose))
            .param("processes", strings(reminders, each -> each.task().process()))
            .param("taskNames", strings(reminders, each -> each.task().task()))
            .param("taskCases", strings(reminders, each -> each.task().caseKey()))
            .param("about", strings(reminders, each -> TaskObject.stored(each.task().about())))
            .param("due", strings(reminders, each -> each.task().due().toString()))
            .param("next", strings(reminders, this::next))
            .param("held", held)
            .param("keys", strings(mails, RecipientSearch.Row::key))
            .param("kinds", strings(mails, mail -> mail.notice().kind().name()))
            .param("topics", strings(mails, mail -> MailTopic.of(mail.notice().kind()).name()))
            .param(
                "recipients",
                mails.stream().map(mail -> mail.recipient().value()).toArray(Long[]::new))
            .param(
                "cases",
                strings(mails, mail -> mail.caseKey() == null ? null : mail.caseKey().value()))
            .param("tasks", strings(mails, mail -> mail.notice().taskId()))
            .param("arguments", strings(mails, mail -> Argument.stored(mail.notice())))
            .query(Long.class)
            .single()
        > 0;
  }

  /** Cancels mails that wait or have failed; returns how many. */
  public int cancel(Collection<String> keys) {
    return jdbc.sql(
            """
            update mail set state = 'CANCELLED', ended_at = :now
            where unique_key = any(:keys) and state in ('WAITING', 'FAILED')
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("keys", keys.toArray(String[]::new))
        .update();
  }

  private static Long recipient(TaskReminder reminder) {
    return reminder.recipient() == null ? null : reminder.recipient().value();
  }

  private String next(TaskReminder reminder) {
    Instant earliest = policy.earliest(reminder.task().due());
    return reminder.recipient() == null ? null : earliest.toString();
  }

  private static <T> String[] strings(List<T> all, Function<T, String> value) {
    return all.stream().map(value).toArray(String[]::new);
  }
}
