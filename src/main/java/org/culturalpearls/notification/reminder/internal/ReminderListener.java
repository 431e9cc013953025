package org.culturalpearls.notification.reminder.internal;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.TaskReminder;
import org.culturalpearls.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates reminders: a task that nobody has claimed reminds the current people of its group. */
@Component
class ReminderListener {

  private final JdbcClient jdbc;
  private final OutboxWriter outbox;

  ReminderListener(JdbcClient jdbc, OutboxWriter outbox) {
    this.jdbc = jdbc;
    this.outbox = outbox;
  }

  @EventListener
  void move(ParticipationEvent.TeamChanged changed) {
    String team = TaskReminder.team(changed.participation());
    moveAll(team, List.of(team));
  }

  @EventListener
  void move(MentoringEvent.MentorsChanged changed) {
    MentoringId mentoring = changed.mentoring();
    List<String> lead = List.of(TaskGroup.mentors(mentoring));
    moveAll(TaskReminder.mentors(mentoring, false), lead);
    moveAll(
        TaskReminder.mentors(mentoring, true),
        Stream.concat(Stream.of(Role.COORDINATOR.groupId()), lead.stream()).toList());
  }

  private void moveAll(String whose, List<String> groups) {
    jdbc.sql(
            """
            select distinct task_id, process, task, case_key, about, due_at from task_reminder
            where whose = :whose
            """)
        .param("whose", whose)
        .query(
            (row, number) ->
                new OpenTask(
                    row.getString("task_id"),
                    row.getString("process"),
                    row.getString("task"),
                    row.getString("case_key"),
                    row.getTimestamp("due_at").toInstant(),
                    null,
                    groups,
                    TaskObject.parsed(row.getString("about"))))
        .list()
        .forEach(outbox::remindAnew);
  }
}
