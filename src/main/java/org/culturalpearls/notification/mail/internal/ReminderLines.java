package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.calendar.core.CasesOfDates;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tasks of a reminder, one line each, the soonest due first. */
@Component
public class ReminderLines {

  private final JdbcClient jdbc;
  private final CasesOfDates cases;
  private final VisibleNominations nominations;
  private final TaskTraits traits;
  private final TaskTitles titles;

  ReminderLines(
      JdbcClient jdbc,
      CasesOfDates cases,
      VisibleNominations nominations,
      TaskTraits traits,
      TaskTitles titles) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.nominations = nominations;
    this.traits = traits;
    this.titles = titles;
  }

  /**
   * The line of a task.
   *
   * @param what what is to be done, with what, for which town and by which day
   * @param until exact deadline, also of an overdue task
   * @param task its id
   */
  public record Line(String what, String until, String task) {}

  private record Given(
      String id,
      String process,
      String task,
      CaseKey caseKey,
      TaskObject about,
      Instant due,
      boolean overdue,
      boolean open) {}

  /**
   * Before sending, only tasks that are still open with the same due date; and never one of a
   * nomination that a conflict of interest hides from the recipient or the reader.
   */
  public List<Line> of(Mail mail, MailWords words, PersonId reader) {
    boolean sent = mail.state() == MailState.SENT || mail.state() == MailState.DOUBTFUL;
    List<Given> given = given(mail.id());
    Set<CaseKey> hidden = hidden(given, new HashSet<>(List.of(mail.recipient(), reader)));
    List<Given> shown =
        given.stream()
            .filter(each -> sent || each.open)
            .filter(each -> !isOfNomination(each) || !hidden.contains(each.caseKey))
            .toList();
    CasesOfDates.Found found = cases.find(shown.stream().map(Given::caseKey).toList());
    Function<TaskObject, String> named = titles.read(reader, shown.stream().map(Given::about));
    return shown.stream().map(each -> line(each, named.apply(each.about), words, found)).toList();
  }

  private boolean isOfNomination(Given given) {
    return traits.processesOfNominations().contains(given.process);
  }

  private Set<CaseKey> hidden(List<Given> given, Set<PersonId> readers) {
    Set<CaseKey> cases =
        given.stream()
            .filter(this::isOfNomination)
            .map(Given::caseKey)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<CaseKey> hidden = new HashSet<>();
    readers.forEach(reader -> hidden.addAll(nominations.hidden(reader, cases)));
    return hidden;
  }

  public boolean anyIsOpen(MailId mail) {
    return given(mail).stream().anyMatch(Given::open);
  }

  private static Line line(Given given, String title, MailWords words, CasesOfDates.Found found) {
    ZoneId zone = found.zone(given.caseKey, words.zone());
    String what =
        words.named(
            words.say(
                "task." + given.process + "." + given.task + ".subject",
                found.town(given.caseKey),
                words.day(given.due, zone)),
            title);
    return given.overdue
        ? new Line(words.say("mail.overdue", what), words.wasDue(given.due), given.id)
        : new Line(what, words.until(given.due, zone), given.id);
  }

  private List<Given> given(MailId mail) {
    return jdbc.sql(
            """
            select r.task_id, r.process, r.task, r.case_key, r.due_at, r.number, r.about, exists (
              select 1 from task_reminder t where t.task_id = r.task_id and t.due_at = r.due_at)
            from reminder r where r.mail_id = :mail order by r.due_at, r.task_id
            """)
        .param("mail", mail.value())
        .query(
            (row, number) ->
                new Given(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4) == null ? null : new CaseKey(row.getString(4)),
                    TaskObject.parsed(row.getString("about")),
                    Columns.instant(row, "due_at"),
                    row.getInt(6) >= 0,
                    row.getBoolean(8)))
        .list();
  }
}
