package org.culturalpearls.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.carried;
import static org.culturalpearls.Calendars.end;
import static org.culturalpearls.Calendars.sequence;
import static org.culturalpearls.Calendars.title;

import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.MailTest;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.MentoringEndService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MoveEnd;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails carry the dates that they speak of, and take back what is over. */
@MailTest
class CalendarMailsIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String ACCEPT = "UserTask_AcceptMentoring";
  private static final String PUBLISH = "PUBLISH";
  private static final String CANCEL = "CANCEL";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private TaskService tasks;
  @Autowired private TaskDesk desk;
  @Autowired private PeopleService people;
  @Autowired private LinkService links;
  @Autowired private CalendarFeeds feeds;
  @Autowired private Reminding reminding;
  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;

  private Case town;
  private PersonId mentor;

  @BeforeEach
  void aTownAndAMentor() {
    clock.reset();
    post.useGoodServer();
    post.deliver();
    mentor = programme.mentor(3);
    town = programme.newCase();
    post.deliver();
  }

  @AfterEach
  void backToTheStart() {
    post.deliver();
    clock.reset();
  }

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
  void anAgreementBringsItsLastDayAsAWholeDay() throws Exception {
    towns.match(town, mentor, null);
    post.deliver();
    VEvent last = lastDay("MENTORING_AGREED");
    assertThat(last.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(last)).isEqualTo("2027-12-01");

    ends.moveEnd(
        mentor,
        new MoveEnd(
            mentorings.current(town.id()).orElseThrow().id(),
            LocalDate.of(2027, 12, 1),
            LocalDate.of(2027, 11, 1)));
    post.deliver();
    VEvent moved = lastDay("MENTORING_END_MOVED");
    assertThat(moved.getUid()).isEqualTo(last.getUid());
    assertThat(day(moved)).isEqualTo("2027-11-01");
    assertThat(sequence(moved)).isEqualTo(1);
  }

  @Test
  void aMilestoneBringsItsNewDayAndGoesWhenItIsReached() throws Exception {
    towns.match(town, mentor, null);
    plans.bringIntoForce(town, mentor);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "newDate", "newDate", "2027-05-20", "reason", "The roof leaks."));
    engine.complete(mentor, town.key(), "UserTask_DecideNewDate", Map.of("decision", "approve"));
    post.deliver();
    VEvent milestone =
        carried(ofKind("MILESTONE_DATE_MOVED", town.mentee()).get(0), PUBLISH).stream()
            .filter(event -> event.getUid().getValue().startsWith("milestone-"))
            .findFirst()
            .orElseThrow();
    assertThat(day(milestone)).isEqualTo("2027-05-20");
    assertThat(title(milestone)).endsWith(town.town() + ": Cinema cleaned");

    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "We cleaned the cinema.", "participants", 40));
    engine.complete(
        mentor,
        town.key(),
        "UserTask_GiveMilestoneFeedback",
        Map.of("decision", "reached", "remarks", "Well done."));
    post.deliver();
    assertThat(cancelled(town.mentee()))
        .anySatisfy(event -> assertThat(event.getUid()).isEqualTo(milestone.getUid()));
  }

  @Test
  void aMailAboutAccessCarriesNoDates() throws Exception {
    PersonId person = programme.person("Somebody", Role.MENTEE);
    links.invite(programme.coordinator(), person);
    post.deliver();
    assertThat(carried(latest(person), PUBLISH)).isEmpty();
  }

  private VEvent lastDay(String kind) throws Exception {
    return carried(ofKind(kind, town.mentee()).get(0), PUBLISH).stream()
        .filter(event -> event.getUid().getValue().startsWith("mentoring-"))
        .findFirst()
        .orElseThrow();
  }

  private static String day(VEvent event) {
    var raw = event.getDateStart().getValue().getRawComponents();
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).toString();
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

  private List<VEvent> cancelled(PersonId person) throws Exception {
    List<VEvent> all = new ArrayList<>();
    for (MimeMessage mail : arrived(person)) {
      all.addAll(carried(mail, CANCEL));
    }
    return all;
  }

  private static VEvent only(MimeMessage mail, String method) throws Exception {
    List<VEvent> events = carried(mail, method);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  /** By a word of their subjects, which stand in the texts of mails. */
  private List<MimeMessage> ofKind(String kind, PersonId person) throws Exception {
    String word =
        Map.of(
                "MENTORING_AGREED", "is signed",
                "MENTORING_END_MOVED", "ends on",
                "MILESTONE_DATE_MOVED", "new date")
            .get(kind);
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage mail : arrived(person)) {
      if (mail.getSubject().contains(word)) {
        found.add(mail);
      }
    }
    assertThat(found).as(kind).isNotEmpty();
    return found;
  }

  private MimeMessage latest(PersonId person) {
    List<MimeMessage> all = arrived(person);
    return all.get(all.size() - 1);
  }

  private List<MimeMessage> arrived(PersonId person) {
    return Post.arrivedFor(people.person(person).email());
  }
}
