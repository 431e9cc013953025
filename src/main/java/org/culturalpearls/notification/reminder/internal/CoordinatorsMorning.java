package org.culturalpearls.notification.reminder.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.notification.outbox.core.ReminderPolicy;
import org.culturalpearls.notification.reminder.SilentPairs;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the coordinators' morning mail: new, due and overdue tasks of theirs, tasks that others
 * have left undone for long, mails that could not be sent, and pairs that are silent for long.
 * Nothing is sent if there is nothing to tell.
 */
@Component
class CoordinatorsMorning {

  private static final String FIGURES =
      """
      select
        (select count(*) from task_reminder where recipient_id is null
          and not (process = any(:award) and case_key = any(:hidden)) and since > coalesce(
          (select max(created_at) from mail
            where recipient_id = :coordinator and kind = 'COORDINATORS_MORNING'), :yesterday)),
        (select count(*) from task_reminder where recipient_id is null
          and not (process = any(:award) and case_key = any(:hidden))
          and due_at >= :now and due_at < :tomorrow),
        (select count(*) from task_reminder where recipient_id is null
          and not (process = any(:award) and case_key = any(:hidden)) and due_at < :now),
        (select count(*) from mail where state = 'FAILED')
      """;

  private static final String OVERDUE =
      """
      select distinct on (task_id) task_id, due_at from task_reminder
      where recipient_id is not null and due_at < :before
        and not (process = any(:award) and case_key = any(:hidden))
      order by task_id
      """;

  private static final String WRITE =
      """
      with written as (
        insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
          attempts, created_at)
        values (nextval('pearl_seq'), :key, 'COORDINATORS_MORNING', :coordinator, :arguments,
          'WAITING', :held, false, 0, :now)
        on conflict (unique_key) where state <> 'CANCELLED' do nothing
        returning id),
      given as (
        insert into reminder
          (unique_key, mail_id, task_id, process, task, case_key, due_at, number)
        select distinct on (r.task_id) n.unique_key, w.id, r.task_id, r.process, r.task,
          r.case_key, r.due_at, 0
        from unnest(:keys, :tasks) as n (unique_key, task_id)
        join task_reminder r on r.task_id = n.task_id, written w
        on conflict (unique_key) do nothing)
      select count(*) from written
      """;

  private final JdbcClient jdbc;
  private final PeopleService people;
  private final ReminderPolicy policy;
  private final VisibleNominations nominations;
  private final TaskTraits traits;
  private final SilentPairs silent;

  CoordinatorsMorning(
      JdbcClient jdbc,
      PeopleService people,
      ReminderPolicy policy,
      VisibleNominations nominations,
      TaskTraits traits,
      SilentPairs silent) {
    this.silent = silent;
    this.nominations = nominations;
    this.traits = traits;
    this.jdbc = jdbc;
    this.people = people;
    this.policy = policy;
  }

  private record Figures(long fresh, long due, long overdue, long unsent) {}

  private record Overdue(String task, Instant due) {}

  /** Returns whether a mail was written. */
  boolean tell(Instant now, boolean held) {
    Map<String, PersonView> mornings =
        people.activeWithRole(Role.COORDINATOR).stream()
            .filter(coordinator -> policy.isMorning(now, coordinator.zone()))
            .collect(Collectors.toMap(coordinator -> key(coordinator, now), each -> each));
    Set<String> told = there("mail", mornings.keySet());
    return mornings.entrySet().stream()
            .filter(each -> !told.contains(each.getKey()))
            .filter(each -> tell(each.getKey(), each.getValue(), now, held))
            .count()
        > 0;
  }

  private boolean tell(String key, PersonView coordinator, Instant now, boolean held) {
    String[] hidden = hidden(coordinator);
    Map<String, String> overdue =
        jdbc
            .sql(OVERDUE)
            .param("award", award())
            .param("hidden", hidden)
            .param("before", time(policy.escalatesDueBefore(now, coordinator.zone())))
            .query(
                (row, number) ->
                    new Overdue(row.getString("task_id"), Columns.instant(row, "due_at")))
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    each -> DueReminder.key(each.task, "ESCALATION", each.due, coordinator.id()),
                    each -> each.task));
    overdue.keySet().removeAll(there("reminder", overdue.keySet()));
    Figures figures = figures(coordinator, now, hidden);
    List<Long> numbers =
        List.of(
            figures.fresh,
            figures.due,
            figures.overdue,
            (long) overdue.size(),
            figures.unsent,
            (long) silent.cameToCoordinators(coordinator.id()));
    if (numbers.stream().allMatch(number -> number == 0)) {
      return false;
    }
    List<String> keys = List.copyOf(overdue.keySet());
    return jdbc.sql(WRITE)
            .param("key", key)
            .param("coordinator", coordinator.id().value())
            .param(
                "arguments",
                numbers.stream().map(each -> "number:" + each).collect(Collectors.joining(" ")))
            .param("held", held)
            .param("now", time(now))
            .param("keys", keys.toArray(String[]::new))
            .param("tasks", keys.stream().map(overdue::get).toArray(String[]::new))
            .query(Long.class)
            .single()
        > 0;
  }

  private String[] award() {
    return traits.processesOfNominations().toArray(String[]::new);
  }

  /** Cases for which the coordinator may not see the tasks of the nomination. */
  private String[] hidden(PersonView coordinator) {
    List<CaseKey> cases =
        jdbc
            .sql("select distinct case_key from task_reminder where process = any(:award)")
            .param("award", award())
            .query(String.class)
            .list()
            .stream()
            .map(CaseKey::new)
            .toList();
    return nominations.hidden(coordinator.id(), cases).stream()
        .map(CaseKey::value)
        .toArray(String[]::new);
  }

  private Figures figures(PersonView coordinator, Instant now, String[] hidden) {
    LocalDate today = now.atZone(coordinator.zone()).toLocalDate();
    return jdbc.sql(FIGURES)
        .param("coordinator", coordinator.id().value())
        .param("award", award())
        .param("hidden", hidden)
        .param("now", time(now))
        .param("yesterday", time(now.minusSeconds(86_400)))
        .param("tomorrow", time(today.plusDays(1).atStartOfDay(coordinator.zone()).toInstant()))
        .query(
            (row, number) ->
                new Figures(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .single();
  }

  /** Returns which of these keys are already in use. */
  private Set<String> there(String table, Set<String> keys) {
    return keys.isEmpty()
        ? Set.of()
        : jdbc.sql("select unique_key from " + table + " where unique_key = any(:keys)")
            .param("keys", keys.toArray(String[]::new))
            .query(String.class)
            .set();
  }

  private static String key(PersonView coordinator, Instant now) {
    return Stream.of(
            "morning", coordinator.id().value(), now.atZone(coordinator.zone()).toLocalDate())
        .map(String::valueOf)
        .collect(Collectors.joining(":"));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
