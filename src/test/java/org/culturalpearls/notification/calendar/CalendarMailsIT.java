package org.culturalpearls.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.carried;
import static org.culturalpearls.Calendars.end;
import static org.culturalpearls.Calendars.sequence;
import static org.culturalpearls.Calendars.title;

import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.MailTest;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails carry the dates of the tasks that they speak of, and take back what is over. */
@MailTest
class CalendarMailsIT extends DatesByMail {

  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private LinkService links;
  @Autowired private CalendarFeeds feeds;
  @Autowired private Reminding reminding;

  @Test
  void aNewTaskBringsItsDateByTheClockOfTheWorld() throws Exception {
    towns.propose(town, mentor, null);
    post.deliver();

    var task = engine.task(town.key(), ACCEPT);
    VEvent event = only(latest(mentor), PUBLISH);
    assertThat(event.getUid().getValue())
        .isEqualTo("task-" + task.getId() + "@pearls.programme.example");
    assertThat(title(event)).isEqualTo(latest(mentor).getSubject());
    assertThat(sequence(event)).isZero();
    assertThat(end(event)).isEqualTo(task.getDueDate().toInstant());
    assertThat(event.getUrl().getValue())
        .isEqualTo("https://pearls.programme.example/tasks/" + task.getId());
    assertThat(event.getOrganizer().getEmail()).isEqualTo("pearls@programme.example");
    assertThat(carried(latest(mentor), CANCEL)).isEmpty();
  }

  @Test
  void aMovedDateIsTheSameEntryWithAGreaterNumber() throws Exception {
    String before = only(latest(town.mentee()), PUBLISH).getUid().getValue();
    Instant later = due(ASSESS, Duration.ofDays(22));

    VEvent moved = remindedOf(later);
    assertThat(moved.getUid().getValue()).isEqualTo(before);
    assertThat(end(moved)).isEqualTo(later);
    assertThat(sequence(moved)).isEqualTo(1);

    assertThat(sequence(remindedOf(later.plus(Duration.ofDays(2)))))
        .as("told again, but not moved")
        .isEqualTo(1);
  }

  @Test
  void theNextMailOfTheCaseTellsTheMovedDateToo() throws Exception {
    Instant later = due(ASSESS, Duration.ofDays(22));
    towns.accept(town, mentor, null);
    post.deliver();

    assertToldOnce(later);
  }

  @Test
  void theNextMailOfTheCaseTellsItAlsoWhenACalendarProgramReadItBefore() throws Exception {
    Instant later = due(ASSESS, Duration.ofDays(22));
    String address = feeds.renew(town.mentee());
    feeds.read(address.replaceFirst(".*/calendar/(.+)\\.ics", "$1"));
    towns.accept(town, mentor, null);
    post.deliver();

    assertToldOnce(later);
  }

  @Test
  void whatIsDoneIsTakenOutByTheMailThatFollows() throws Exception {
    VEvent told = only(latest(town.secondMentee()), PUBLISH);
    plans.assess(town);
    post.deliver();

    MimeMessage next = latest(town.secondMentee());
    VEvent over = only(next, CANCEL);
    assertThat(over.getUid()).isEqualTo(told.getUid());
    assertThat(title(over)).isEqualTo(title(told));
    assertThat(over.getStatus().isCancelled()).isTrue();
    assertThat(sequence(over)).isEqualTo(1);
    assertThat(title(only(next, PUBLISH))).startsWith("Draft the plan of " + town.town());
  }

  @Test
  void whatIsSomebodyElsesNowIsTakenOutAndComesBackWithIt() throws Exception {
    String task = engine.task(town.key(), ASSESS).getId();
    desk.take(town.mentee(), task);
    towns.accept(town, mentor, null);
    post.deliver();

    List<VEvent> over = cancelled(town.secondMentee());
    assertThat(over).singleElement().satisfies(event -> assertThat(sequence(event)).isEqualTo(1));
    assertThat(cancelled(town.mentee())).isEmpty();

    desk.giveBack(town.mentee(), task);
    Instant due = tasks.createTaskQuery().taskId(task).singleResult().getDueDate().toInstant();
    clock.set(due.minus(Duration.ofDays(7)));
    reminding.remind();
    post.deliver();
    assertThat(carried(latest(town.secondMentee()), PUBLISH))
        .filteredOn(event -> event.getUid().equals(over.get(0).getUid()))
        .singleElement()
        .satisfies(event -> assertThat(sequence(event)).isEqualTo(2));
  }

  @Test
  void aMailSaysNothingOfAnotherTown() throws Exception {
    towns.propose(town, mentor, null);
    post.deliver();
    engine.complete(mentor, town.key(), ACCEPT, Map.of("answer", "accept"));
    Case other = programme.newCase();
    towns.propose(other, mentor, null);
    post.deliver();

    assertThat(only(latest(mentor), PUBLISH).getSummary().getValue()).contains(other.town());
    assertThat(carried(latest(mentor), CANCEL)).isEmpty();
  }

  @Test
  void aMailAboutAccessCarriesNoDates() throws Exception {
    PersonId person = programme.person("Somebody", Role.MENTEE);
    links.invite(programme.coordinator(), person);
    post.deliver();
    assertThat(carried(latest(person), PUBLISH)).isEmpty();
  }

  private void assertToldOnce(Instant later) throws Exception {
    List<VEvent> moved = new ArrayList<>();
    for (MimeMessage mail : arrived(town.mentee())) {
      carried(mail, PUBLISH).stream()
          .filter(event -> title(event).contains("prepared"))
          .forEach(moved::add);
    }
    assertThat(moved).extracting(event -> sequence(event)).as("once more").containsExactly(0, 1);
    assertThat(end(moved.get(1))).isEqualTo(later);
  }

  private VEvent remindedOf(Instant due) throws Exception {
    clock.set(due.minus(Duration.ofDays(1)));
    reminding.remind();
    post.deliver();
    return carried(latest(town.mentee()), PUBLISH).stream()
        .filter(event -> title(event).contains("prepared"))
        .findFirst()
        .orElseThrow();
  }

  /** As a coordinator does it in Tasklist. */
  private Instant due(String name, Duration later) {
    var task = engine.task(town.key(), name);
    Instant due = task.getDueDate().toInstant().plus(later);
    task.setDueDate(Date.from(due));
    tasks.saveTask(task);
    return due;
  }
}
