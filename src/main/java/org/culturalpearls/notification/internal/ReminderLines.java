package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.notification.MailId;
import org.culturalpearls.notification.MailState;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of which a mail reminds, one line each, the soonest due first. */
@Component
class ReminderLines {

  private final JdbcClient jdbc;
  private final ParticipationService participations;
  private final CycleService cycles;

  ReminderLines(JdbcClient jdbc, ParticipationService participations, CycleService cycles) {
    this.jdbc = jdbc;
    this.participations = participations;
    this.cycles = cycles;
  }

  private record Given(
      String process, String task, CaseKey caseKey, Instant due, boolean overdue, boolean open) {}

  /** Until it is sent, only what is still open and due as it was. */
  List<String> of(Mail mail, MailWords words) {
    boolean sent = mail.state() == MailState.SENT || mail.state() == MailState.DOUBTFUL;
    return given(mail.id()).stream()
        .filter(given -> sent || given.open)
        .map(given -> line(given, words))
        .toList();
  }

  boolean anyIsOpen(MailId mail) {
    return given(mail).stream().anyMatch(Given::open);
  }

  private String line(Given given, MailWords words) {
    Optional<ParticipationView> town =
        Optional.ofNullable(given.caseKey).flatMap(participations::byCaseKey);
    ZoneId zone = town.map(found -> cycles.cycle(found.cycleId()).zone()).orElse(words.zone());
    String what =
        words.say(
            "task." + given.process + "." + given.task + ".subject",
            town.map(ParticipationView::town).orElse(""),
            words.day(given.due, zone));
    return given.overdue ? words.say("mail.overdue", what) : what;
  }

  private List<Given> given(MailId mail) {
    return jdbc.sql(
            """
            select r.process, r.task, r.case_key, r.due_at, r.number, exists (
              select 1 from task_reminder t where t.task_id = r.task_id and t.due_at = r.due_at)
            from reminder r where r.mail_id = :mail order by r.due_at, r.task_id
            """)
        .param("mail", mail.value())
        .query(
            (row, number) ->
                new Given(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3) == null ? null : new CaseKey(row.getString(3)),
                    Columns.instant(row, "due_at"),
                    row.getInt(5) >= 0,
                    row.getBoolean(6)))
        .list();
  }
}
