package org.culturalpearls.notification.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.MentoringDates;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.MailsOfATown;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.OpenTasksOf;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A person's dates at an address of their own, as long as it works. */
class FeedFacadeTest extends MailsOfATown {

  @Autowired private TestProgramme programme;
  @Autowired private CalendarFeeds feeds;
  @Autowired private OpenTasksOf tasks;
  @Autowired private MentoringDates mentorings;
  @Autowired private ApplicationEventPublisher publisher;

  @Test
  void holdsTasksWithTheirTownAndLink() {
    OpenTask task = told.draftPlan(town, "2027-02-26T21:59:00Z");
    when(tasks.of(eq(reader), anyInt())).thenReturn(List.of(task, ofNoCase(task)));
    List<VEvent> events = events(feeds.renew(reader));
    assertThat(events).hasSize(2);
    assertThat(events)
        .filteredOn(event -> event.getUid().getValue().startsWith("task-" + task.id() + "@"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(title(event))
                  .isEqualTo("Draft the plan of " + town.name() + " by 26 February");
              assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(task.due());
              assertThat(event.getUrl().getValue()).endsWith("/tasks/" + task.id());
            });
  }

  @Test
  void holdsNothingThatIsOnlyRehearsed() {
    OpenTask task = told.draftPlan(town, "2027-02-26T21:59:00Z");
    OpenTask rehearsed =
        new OpenTask(
            task.id() + "r",
            task.process(),
            task.task(),
            "rehearsal-2027-saarelinn",
            task.due(),
            null,
            List.of());
    when(tasks.of(eq(reader), anyInt())).thenReturn(List.of(rehearsed));
    assertThat(events(feeds.renew(reader))).isEmpty();
  }

  @Test
  void holdsMeetingsAgreedStepsAndTheLastDayOfAMentoring() {
    PersonId mentor = programme.person("Mara", Role.MENTOR);
    when(mentorings.of(reader, LocalDate.of(2026, 1, 11)))
        .thenReturn(List.of(dated(mentor, LocalDate.of(2027, 12, 1))));
    assertThat(events(feeds.renew(reader)))
        .extracting(FeedFacadeTest::title)
        .containsExactlyInAnyOrder(
            "Last day of the mentoring of " + town.name(),
            "Meeting about " + town.name() + " took place",
            town.name() + ", Mara: Ask the choir");
  }

  @Test
  void holdsNoLastDayThatIsNotAgreed() {
    when(mentorings.of(any(), any()))
        .thenReturn(
            List.of(
                new MentoringDates.Dated(dated(reader, null).mentoring(), List.of(), List.of())));
    assertThat(events(feeds.renew(reader))).isEmpty();
  }

  @Test
  void countsADateUpOnlyWhenItMoves() {
    OpenTask task = told.draftPlan(town, "2027-02-26T21:59:00Z");
    when(tasks.of(eq(reader), anyInt())).thenReturn(List.of(task));
    String address = feeds.renew(reader);
    assertThat(sequence(address)).isZero();
    assertThat(sequence(address)).isZero();
    when(tasks.of(eq(reader), anyInt()))
        .thenReturn(List.of(told.moves(task, "2027-03-05T21:59:00Z")));
    assertThat(sequence(address)).isEqualTo(1);
  }

  @Test
  void worksAtTheLatestAddressOnlyUntilItIsTurnedOff() {
    String first = feeds.renew(reader);
    String second = feeds.renew(reader);
    assertThat(feeds.since(reader)).contains(TestClock.START);
    assertThatThrownBy(() -> events(first)).isInstanceOf(NotFound.class);
    assertThat(events(second)).isEmpty();
    feeds.turnOff(reader);
    assertThat(feeds.since(reader)).isEmpty();
    assertThatThrownBy(() -> events(second)).isInstanceOf(NotFound.class);
  }

  @Test
  void endsForGoodWithThePersonsAccess() {
    String address = feeds.renew(reader);
    jdbc.sql("update person set active = false where id = ?").param(reader.value()).update();
    assertThatThrownBy(() -> events(address)).isInstanceOf(NotFound.class);
    publisher.publishEvent(new PersonEvent.Deactivated(reader));
    jdbc.sql("update person set active = true where id = ?").param(reader.value()).update();
    assertThatThrownBy(() -> events(address)).isInstanceOf(NotFound.class);
  }

  private MentoringDates.Dated dated(PersonId who, LocalDate ends) {
    MentoringId id = new MentoringId(90);
    return new MentoringDates.Dated(
        new MentoringView(id, town.id(), MentoringState.ACTIVE, who, null, TestClock.START, ends),
        List.of(new MeetingService.Date(new MeetingId(91), LocalDate.of(2027, 1, 4), 60)),
        List.of(
            new AgreedStepView(
                new AgreedStepId(92),
                new MeetingId(91),
                id,
                "Ask the choir",
                who,
                MentoringSide.values()[0],
                LocalDate.of(2027, 2, 1),
                AgreedStepState.OPEN,
                null,
                null,
                null)));
  }

  private static OpenTask ofNoCase(OpenTask task) {
    return new OpenTask(
        task.id() + "x", task.process(), task.task(), null, task.due(), null, List.of());
  }

  private int sequence(String address) {
    return events(address).get(0).getSequence().getValue();
  }

  private List<VEvent> events(String address) {
    String secret = address.replaceAll(".*/calendar/(.*)\\.ics", "$1");
    return Biweekly.parse(feeds.read(secret).text()).first().getEvents();
  }

  private static String title(VEvent event) {
    return event.getSummary().getValue();
  }
}
