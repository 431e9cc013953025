package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.carried;

import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.MailTest;
import org.culturalpearls.Mails;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentService.Answer;
import org.culturalpearls.mentoring.meeting.AppointmentService.Move;
import org.culturalpearls.mentoring.meeting.AppointmentService.Propose;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mails a meeting brings on which town and mentor agree, and what they carry. */
@MailTest
class MeetingMailsIT {

  private static final Pattern TOKEN = Pattern.compile("/answer/([\\w-]+)\\?choice=(\\w+)");

  @Autowired private AppointmentService appointments;
  @Autowired private AgreedTown towns;
  @Autowired private PeopleService people;
  @Autowired private Post post;
  @Autowired private Programme programme;
  @Autowired private Mails mails;
  @Autowired private MailService service;
  @Autowired private TestClock clock;

  private Pair pair;
  private PersonId mentee;

  @BeforeEach
  void aRunningMentoring() {
    clock.reset();
    post.useGoodServer();
    pair = towns.withLead();
    mentee = pair.town().mentee();
    post.deliver();
  }

  @AfterEach
  void backToTheStart() {
    post.deliver();
    clock.reset();
  }

  @Test
  void asksTheOtherSideWithALinkForEachPerson() throws Exception {
    AppointmentId id = propose(pair.lead());
    post.deliver();

    String first = text(mentee);
    String second = text(pair.town().secondMentee());
    assertThat(first).contains("proposes times for a meeting", "None of these times fits");
    assertThat(token(first)).isNotEqualTo(token(second));
    assertThat(first).doesNotContain(people.person(pair.lead()).email());

    appointments.answerBy(token(first), 1, "");
    assertThat(appointments.appointment(pair.lead(), id).state())
        .isEqualTo(AppointmentState.AGREED);
    assertThat(appointments.asked(token(second)).appointment().state())
        .isEqualTo(AppointmentState.AGREED);
  }

  @Test
  void writesToEachInTheirLanguage() throws Exception {
    PersonView person = people.person(pair.lead());
    people.change(
        pair.lead(),
        new PeopleService.Change(
            person.id(),
            people.forChange(person.id(), person.id()).version(),
            person.name(),
            person.email(),
            person.organisation(),
            Language.DE,
            person.zone(),
            person.country()));
    propose(mentee);
    post.deliver();

    assertThat(text(pair.lead()))
        .contains("schlägt Zeiten für ein Treffen", "Keine dieser Zeiten passt");
  }

  /** Its lines hold what people typed for each other. */
  @Test
  void isReadByTheTwoSidesOnly() throws Exception {
    propose(pair.lead());
    post.deliver();

    MailId mail = new MailId(mails.latestTo(mentee));
    assertThat(service.read(mentee, mail).text().text())
        .contains("Town hall", "/answer/…?choice=0")
        .doesNotContain(token(text(mentee)));
    assertThat(service.read(programme.coordinator(), mail).text()).isNull();
  }

  @Test
  void tellsWhoProposedThatNoTimeFits() throws Exception {
    AppointmentId id = propose(pair.lead());
    appointments.answer(mentee, new Answer(id, null, "We are at the fair."));
    post.deliver();

    assertThat(text(pair.lead())).contains("none of the times", "We are at the fair.");
  }

  @Test
  void invitesMovesAndCancelsInTheCalendar() throws Exception {
    AppointmentId id = propose(mentee);
    appointments.answer(pair.lead(), new Answer(id, 0, ""));
    post.deliver();

    for (PersonId person : List.of(mentee, pair.town().secondMentee(), pair.lead())) {
      VEvent invited = only(person, "REQUEST");
      assertThat(invited.getSequence().getValue()).isZero();
      assertThat(invited.getDateStart().getValue().toInstant())
          .isEqualTo(appointments.appointment(mentee, id).startsAt());
      assertThat(invited.getOrganizer().getEmail()).isEqualTo("pearls@programme.example");
      assertThat(invited.getAttendees())
          .singleElement()
          .satisfies(one -> assertThat(one.getEmail()).isEqualTo(people.person(person).email()));
      assertThat(invited.getLocation().getValue()).isEqualTo("Town hall");
    }

    appointments.move(
        pair.lead(),
        new Move(
            id,
            appointments.appointment(pair.lead(), id).version(),
            local(pair.lead(), Duration.ofDays(9)),
            90,
            "Library",
            "The hall is closed."));
    post.deliver();
    assertThat(text(mentee)).contains("The hall is closed.");
    assertThat(only(mentee, "REQUEST").getSequence().getValue()).isEqualTo(1);

    appointments.cancel(mentee, id, "Snow");
    post.deliver();
    VEvent over = only(pair.lead(), "CANCEL");
    assertThat(over.getSequence().getValue()).isEqualTo(2);
    assertThat(text(pair.lead())).contains("Snow");

    clock.advance(Duration.ofMinutes(1));
    appointments.restore(mentee, id);
    post.deliver();
    assertThat(only(pair.lead(), "REQUEST").getSequence().getValue()).isEqualTo(3);
  }

  @Test
  void asksWhetherTheMeetingTookPlace() throws Exception {
    AppointmentId id = propose(mentee);
    appointments.answer(pair.lead(), new Answer(id, 0, ""));
    clock.advanceDays(8);
    appointments.askWhetherHeld();
    post.deliver();

    String mail = text(mentee);
    assertThat(mail).contains("Did the meeting about", "?choice=YES", "?choice=LATER");
    appointments.closeBy(token(mail), AppointmentService.Outcome.YES);
    assertThat(appointments.appointment(mentee, id).state()).isEqualTo(AppointmentState.HELD);
  }

  private AppointmentId propose(PersonId person) {
    return appointments.propose(
        person,
        new Propose(
            pair.town().id(),
            List.of(local(person, Duration.ofDays(7)), local(person, Duration.ofDays(8))),
            60,
            "Town hall"));
  }

  private LocalDateTime local(PersonId person, Duration later) {
    return LocalDateTime.ofInstant(clock.instant().plus(later), people.person(person).zone());
  }

  private VEvent only(PersonId person, String method) throws Exception {
    List<VEvent> events = carried(latest(person), method);
    assertThat(events).as(method + " to " + person).hasSize(1);
    return events.get(0);
  }

  private String text(PersonId person) throws Exception {
    return Post.plainText(latest(person));
  }

  private MimeMessage latest(PersonId person) {
    List<MimeMessage> all = Post.arrivedFor(people.person(person).email());
    return all.get(all.size() - 1);
  }

  private static String token(String mail) {
    Matcher found = TOKEN.matcher(mail);
    assertThat(found.find()).as(mail).isTrue();
    return found.group(1);
  }
}
