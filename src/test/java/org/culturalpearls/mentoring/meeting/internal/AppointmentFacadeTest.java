package org.culturalpearls.mentoring.meeting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentService.Answer;
import org.culturalpearls.mentoring.meeting.AppointmentService.Move;
import org.culturalpearls.mentoring.meeting.AppointmentService.Outcome;
import org.culturalpearls.mentoring.meeting.AppointmentService.Propose;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AppointmentFacadeTest {

  private static final String PLACE = "https://meet.example/saarelinn";

  @Autowired private AppointmentService appointments;
  @Autowired private PeopleService people;
  @Autowired private LinkService links;
  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private PersonId mentee;
  private LocalDateTime first;
  private LocalDateTime second;

  @BeforeEach
  void aRunningMentoring() {
    clock.reset();
    pair = agreed.withTwin();
    mentee = pair.town().mentee();
    first = in(Duration.ofDays(7));
    second = in(Duration.ofDays(8));
  }

  @Test
  void agreesOnOneOfTheProposedTimes() {
    AppointmentId id = propose(mentee, first, second);
    assertThat(appointments.mayPropose(pair.lead(), pair.town().id())).isFalse();

    appointments.answer(pair.twin(), new Answer(id, 1, ""));

    AppointmentView view = appointments.appointment(mentee, id);
    assertThat(view.state()).isEqualTo(AppointmentState.AGREED);
    assertThat(view.startsAt()).isEqualTo(at(mentee, second));
    assertThat(view.endsAt()).isEqualTo(at(mentee, second).plus(Duration.ofMinutes(60)));
    assertThat(appointments.open(pair.lead(), pair.town().id())).containsExactly(view);
    assertThat(appointments.mayPropose(pair.lead(), pair.town().id())).isTrue();
  }

  @Test
  void letsTheOtherSideProposeWhenNoneFits() {
    AppointmentId id = propose(pair.lead(), first);
    appointments.answer(mentee, new Answer(id, null, "We are at the fair."));
    assertThat(appointments.appointment(pair.lead(), id).words()).isEqualTo("We are at the fair.");

    AppointmentId next = propose(mentee, second);
    assertThat(appointments.open(pair.lead(), pair.town().id()))
        .extracting(AppointmentView::id)
        .containsExactly(next);
  }

  @Test
  void refusesAllMistakesOfAProposalAtOnce() {
    LocalDateTime past = in(Duration.ofDays(-1));
    LocalDateTime late = in(Duration.ofDays(1000));
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () ->
                appointments.propose(
                    mentee,
                    new Propose(
                        pair.town().id(), Arrays.asList(past, first, null, first, late), 0, " ")));

    assertThat(refused.each())
        .extracting(problem -> problem.field().orElse("") + " " + problem.key())
        .containsExactly(
            "at1 error.mentoring.appointment-past",
            "at4 error.mentoring.appointment-twice",
            "at5 error.mentoring.appointment-after-cycle",
            "minutes error.mentoring.appointment-length",
            "place error.shared.missing");
    assertThat(appointments.open(mentee, pair.town().id())).isEmpty();
  }

  @Test
  void refusesAProposalWithoutATimeOrWithSix() {
    refuses("error.mentoring.appointment-no-time", () -> propose(mentee));
    refuses(
        "error.mentoring.appointment-too-many",
        () ->
            propose(
                mentee,
                first,
                second,
                in(Duration.ofDays(9)),
                in(Duration.ofDays(10)),
                in(Duration.ofDays(11)),
                in(Duration.ofDays(12))));
  }

  @Test
  void refusesAnAnswerThatIsNoneOrSomebodyElses() {
    AppointmentId id = propose(mentee, first);

    assertThatThrownBy(() -> appointments.answer(pair.town().secondMentee(), new Answer(id, 0, "")))
        .isInstanceOf(NotAllowed.class);
    refuses(
        "error.portal.choose-from-list",
        () -> appointments.answer(pair.lead(), new Answer(id, 7, "")));
    refuses(
        "error.shared.missing", () -> appointments.answer(pair.lead(), new Answer(id, null, " ")));
    refuses(
        "error.shared.too-long",
        () -> appointments.answer(pair.lead(), new Answer(id, null, "x".repeat(1001))));
    clock.advanceDays(7);
    clock.advance(Duration.ofMinutes(1));
    refuses(
        "error.mentoring.appointment-past",
        () -> appointments.answer(pair.lead(), new Answer(id, 0, "")));
  }

  @Test
  void takesOneAnswer() {
    AppointmentId id = propose(mentee, first, second);
    appointments.answer(pair.lead(), new Answer(id, 0, ""));

    assertThatThrownBy(() -> appointments.answer(pair.twin(), new Answer(id, 1, "")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(appointments.appointment(mentee, id).startsAt()).isEqualTo(at(mentee, first));
  }

  @Test
  void isUnknownToEverybodyElse() {
    AppointmentId id = propose(mentee, first);
    Pair other = agreed.withLead();
    for (PersonId stranger :
        List.of(
            programme.coordinator(),
            other.town().mentee(),
            other.lead(),
            programme.person("Administrator", Role.ADMINISTRATOR),
            programme.person("Juror", Role.JUROR))) {
      assertThat(appointments.open(stranger, pair.town().id())).isEmpty();
      assertThat(appointments.mayPropose(stranger, pair.town().id())).isFalse();
      assertThat(appointments.find(stranger, id)).isEmpty();
      assertThat(appointments.agenda(stranger, id)).isEqualTo(AppointmentService.Agenda.EMPTY);
      for (ThrowingCallable act :
          List.<ThrowingCallable>of(
              () -> appointments.appointment(stranger, id),
              () -> propose(stranger, first),
              () -> appointments.answer(stranger, new Answer(id, 0, "")),
              () -> appointments.cancel(stranger, id, "No"),
              () -> appointments.restore(stranger, id),
              () -> appointments.close(stranger, id, Outcome.YES),
              () -> appointments.move(stranger, new Move(id, 0, first, 60, PLACE, "No")))) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
      }
    }
  }

  @Test
  void isOnlyForARunningMentoring() {
    AppointmentId id = propose(mentee, first);
    jdbc.sql("update mentoring set state = 'CLOSING' where id = ?")
        .param(pair.mentoring().value())
        .update();

    assertThat(appointments.open(mentee, pair.town().id())).isEmpty();
    refuses("error.mentoring.appointment-not-active", () -> propose(mentee, second));
    refuses(
        "error.mentoring.appointment-not-active",
        () -> appointments.answer(pair.lead(), new Answer(id, 0, "")));
  }

  @Test
  void movesAnAgreedMeetingForAReason() {
    AppointmentId id = agreedOn(first);
    long version = appointments.appointment(mentee, id).version();
    refuses(
        "error.mentoring.appointment-same",
        () -> appointments.move(mentee, new Move(id, version, first, 60, PLACE, "Ill")));
    refuses(
        "error.shared.missing",
        () -> appointments.move(mentee, new Move(id, version, second, 60, PLACE, "")));

    appointments.move(mentee, new Move(id, version, second, 90, "Town hall", "Somebody is ill"));

    AppointmentView view = appointments.appointment(pair.lead(), id);
    assertThat(view.startsAt()).isEqualTo(at(mentee, second));
    assertThat(view.minutes()).isEqualTo(90);
    assertThat(view.place()).isEqualTo("Town hall");
    assertThatThrownBy(
            () -> appointments.move(mentee, new Move(id, version, first, 60, PLACE, "Again")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void cancelsAnAgreedMeetingAndTakesThatBack() {
    AppointmentId id = agreedOn(first);
    refuses("error.shared.missing", () -> appointments.cancel(pair.lead(), id, " "));
    appointments.cancel(pair.lead(), id, "Flu");
    assertThat(appointments.open(mentee, pair.town().id())).isEmpty();

    appointments.restore(pair.lead(), id);
    assertThat(appointments.appointment(mentee, id).state()).isEqualTo(AppointmentState.AGREED);

    appointments.cancel(pair.lead(), id, "Flu again");
    clock.advanceDays(8);
    assertThatThrownBy(() -> appointments.restore(pair.lead(), id)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void letsTheProposingSideAloneWithdraw() {
    AppointmentId id = propose(mentee, first);
    assertThatThrownBy(() -> appointments.cancel(pair.lead(), id, "No"))
        .isInstanceOf(NotAllowed.class);

    appointments.cancel(pair.town().secondMentee(), id, "");
    assertThatThrownBy(() -> appointments.answer(pair.lead(), new Answer(id, 0, "")))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isClosedOnceItsTimeHasCome() {
    AppointmentId id = agreedOn(first);
    assertThatThrownBy(() -> appointments.close(mentee, id, Outcome.YES))
        .isInstanceOf(AlreadyDone.class);
    clock.advanceDays(8);

    appointments.close(mentee, id, Outcome.LATER);

    assertThat(appointments.appointment(mentee, id).state()).isEqualTo(AppointmentState.POSTPONED);
    assertThatThrownBy(() -> appointments.close(pair.lead(), id, Outcome.YES))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isAnsweredOnceByTheLinkOfAMail() {
    AppointmentId id = propose(mentee, first, second);
    String token = tokenOf(pair.lead(), id);
    assertThat(appointments.asked(token).appointment().id()).isEqualTo(id);
    assertThat(appointments.appointment(mentee, id).state())
        .as("opening a link changes nothing")
        .isEqualTo(AppointmentState.PROPOSED);

    appointments.answerBy(token, 0, "");

    assertThat(appointments.appointment(mentee, id).answeredBy()).isEqualTo(pair.lead());
    refusesLink(() -> appointments.answerBy(token, 1, ""));
    refusesLink(() -> appointments.asked(token));
  }

  @Test
  void keepsALinkWhoseAnswerWasRefused() {
    AppointmentId id = propose(mentee, first);
    String token = tokenOf(pair.lead(), id);
    refuses("error.shared.missing", () -> appointments.answerBy(token, null, ""));

    appointments.answerBy(token, null, "We are away.");

    assertThat(appointments.appointment(mentee, id).state()).isEqualTo(AppointmentState.NONE_FITS);
  }

  @Test
  void refusesLinksThatDoSomethingElse() {
    AppointmentId id = propose(mentee, first);
    String token = tokenOf(pair.lead(), id);

    refusesLink(() -> appointments.asked("made up"));
    refusesLink(() -> appointments.closeBy(token, Outcome.YES));
    assertThat(links.signIn(token)).isEmpty();
    assertThat(links.holder(token)).isEmpty();
    assertThat(appointments.asked(token).person()).isEqualTo(pair.lead());
  }

  @Test
  void refusesALinkAfterTheLastProposedDayAndOfWhoHasLeft() {
    AppointmentId id = propose(mentee, first);
    String token = tokenOf(pair.lead(), id);
    String twins = tokenOf(pair.twin(), id);
    people.deactivate(programme.person("Administrator", Role.ADMINISTRATOR), pair.twin());
    refusesLink(() -> appointments.answerBy(twins, 0, ""));

    clock.advanceDays(8);
    refusesLink(() -> appointments.answerBy(token, 0, ""));
  }

  @Test
  void asksWhoProposedAndThenTheOtherWhetherItTookPlace() {
    AppointmentId id = agreedOn(first);
    appointments.askWhetherHeld();
    assertThat(askedOf(id)).isEmpty();

    clock.advanceDays(7);
    clock.advance(Duration.ofHours(3));
    appointments.askWhetherHeld();
    appointments.askWhetherHeld();
    assertThat(askedOf(id)).containsExactly(mentee);

    clock.advanceDays(3);
    appointments.askWhetherHeld();
    appointments.askWhetherHeld();
    assertThat(askedOf(id)).containsExactly(mentee, pair.lead());

    String token = token(linkOf(pair.lead(), "meeting-held " + id.value()));
    assertThat(appointments.asked(token).whetherHeld()).isTrue();
    appointments.closeBy(token, Outcome.YES);
    assertThat(appointments.appointment(mentee, id).state()).isEqualTo(AppointmentState.HELD);
  }

  private List<PersonId> askedOf(AppointmentId id) {
    return jdbc.sql("select person_id from invitation where target = ? order by id")
        .param("meeting-held " + id.value())
        .query((row, number) -> new PersonId(row.getLong(1)))
        .list();
  }

  private String tokenOf(PersonId person, AppointmentId id) {
    return token(linkOf(person, "meeting-time " + id.value()));
  }

  private LinkId linkOf(PersonId person, String question) {
    return jdbc.sql("select id from invitation where person_id = ? and target = ?")
        .params(person.value(), question)
        .query((row, number) -> new LinkId(row.getLong(1)))
        .single();
  }

  private String token(LinkId link) {
    return links.token(link);
  }

  private AppointmentId agreedOn(LocalDateTime at) {
    AppointmentId id = propose(mentee, at);
    appointments.answer(pair.lead(), new Answer(id, 0, ""));
    return id;
  }

  private AppointmentId propose(PersonId person, LocalDateTime... times) {
    List<LocalDateTime> rows =
        times.length == 0 ? Collections.singletonList(null) : Arrays.asList(times);
    return appointments.propose(person, new Propose(pair.town().id(), rows, 60, PLACE));
  }

  private LocalDateTime in(Duration later) {
    return LocalDateTime.ofInstant(clock.instant().plus(later), people.person(mentee).zone());
  }

  private Instant at(PersonId person, LocalDateTime local) {
    return local.atZone(people.person(person).zone()).toInstant();
  }

  private static void refuses(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOf(RuleBroken.class)
        .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo(key));
  }

  private static void refusesLink(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOf(NotFound.class)
        .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("error.mentoring.answer-link"));
  }
}
