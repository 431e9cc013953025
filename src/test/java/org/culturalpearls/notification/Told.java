package org.culturalpearls.notification;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.Outbox;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes mails as the programme does: by tasks that begin, and by what is put into the outbox. */
public class Told {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestProgramme programme;
  private final ParticipationService participations;
  private final Outbox outbox;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;

  Told(
      TestProgramme programme,
      ParticipationService participations,
      Outbox outbox,
      ApplicationEventPublisher publisher,
      TransactionTemplate transactions,
      JdbcClient jdbc) {
    this.programme = programme;
    this.participations = participations;
    this.outbox = outbox;
    this.publisher = publisher;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /** A town with one mentee. */
  public record Town(ParticipationId id, CaseKey key, String name, PersonId mentee) {

    String team() {
      return "team-" + id.value();
    }
  }

  public Town town() {
    int number = NUMBERS.incrementAndGet();
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    CycleId cycle = programme.cycle(programme.newYear());
    ParticipationId id =
        programme.participation(cycle, programme.town("Saarelinn " + number, Country.EE), mentee);
    ParticipationView view = participations.participation(id);
    return new Town(id, view.caseKey(), view.town(), mentee);
  }

  /** To draft the plan, for the whole team. */
  public OpenTask draftPlan(Town town, String due) {
    return task("PlanDevelopmentProcess", "UserTask_DraftPlan", town, due);
  }

  public OpenTask task(String process, String task, Town town, String due) {
    return new OpenTask(
        "told-" + NUMBERS.incrementAndGet(),
        process,
        task,
        town.key().value(),
        Instant.parse(due),
        null,
        List.of(town.team()));
  }

  /** By a timer. */
  public void begins(OpenTask task) {
    publish(new TaskEvent.Assigned(task, null));
  }

  public OpenTask moves(OpenTask task, String due) {
    OpenTask moved =
        new OpenTask(
            task.id(),
            task.process(),
            task.task(),
            task.caseKey(),
            Instant.parse(due),
            task.assignee(),
            task.groups());
    publish(new TaskEvent.DateChanged(moved));
    return moved;
  }

  public void ends(OpenTask task) {
    publish(new TaskEvent.Ended(task.id(), true));
  }

  private void publish(Object event) {
    transactions.executeWithoutResult(none -> publisher.publishEvent(event));
  }

  public MailId tell(MailKind kind, PersonId recipient, CaseKey caseKey, Object... arguments) {
    String key = "told:" + NUMBERS.incrementAndGet();
    transactions.executeWithoutResult(
        none -> outbox.put(new NewMail(kind, key, recipient, caseKey, null, List.of(arguments))));
    return last(recipient, kind);
  }

  public MailId last(PersonId recipient, MailKind kind) {
    return new MailId(
        jdbc.sql("select max(id) from mail where recipient_id = ? and kind = ?")
            .params(recipient.value(), kind.name())
            .query(Long.class)
            .single());
  }

  public MailId last(PersonId recipient) {
    return new MailId(
        jdbc.sql("select max(id) from mail where recipient_id = ?")
            .param(recipient.value())
            .query(Long.class)
            .single());
  }

  /** Kind and state of each mail to this person, the first first. */
  public List<String> mails(PersonId recipient) {
    return jdbc.sql("select kind || ' ' || state from mail where recipient_id = ? order by id")
        .param(recipient.value())
        .query(String.class)
        .list();
  }

  public void failed(MailId mail, String problem) {
    jdbc.sql("update mail set state = 'FAILED', problem = ? where id = ?")
        .params(problem, mail.value())
        .update();
  }
}
