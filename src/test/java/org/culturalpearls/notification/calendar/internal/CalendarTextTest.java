package org.culturalpearls.notification.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.culturalpearls.Calendars;
import org.culturalpearls.SomePerson;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as calendar programs read them, wherever the server stands. */
class CalendarTextTest {

  private static final Instant CHANGED = Instant.parse("2027-01-11T09:00:00.123Z");
  private static final CaseKey CASE = new CaseKey("2027-abo");

  private final TimeZone zone = TimeZone.getDefault();
  private final CalendarText text =
      new CalendarText(
          new MailSettings(
              "pearls@example.org",
              "BSR Cultural Pearls",
              URI.create("https://pearls.example.org/"),
              List.of(Duration.ofMinutes(1)),
              Duration.ofSeconds(30),
              false));

  @AfterEach
  void backToTheZoneOfTheServer() {
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Stockholm", "America/New_York", "Pacific/Auckland"})
  void saysMomentsInUtcAndDaysAsDays(String server) {
    TimeZone.setDefault(TimeZone.getTimeZone(server));
    String written =
        text.published(
            List.of(
                entry(
                    CalendarDate.until("task-1", "t", CASE, Instant.parse("2027-07-01T21:59:00Z"))),
                entry(CalendarDate.on("milestone-2", "m", CASE, LocalDate.of(2027, 3, 28)))));

    assertThat(written)
        .contains("METHOD:PUBLISH\r\n", "DTSTART:20270701T212900Z\r\n")
        .contains("DTEND:20270701T215900Z\r\n", "DTSTAMP:20270111T090000Z\r\n")
        .contains("DTSTART;VALUE=DATE:20270328\r\n", "DTEND;VALUE=DATE:20270329\r\n")
        .contains("UID:task-1@pearls.example.org\r\n", "SEQUENCE:3\r\n", "TRANSP:TRANSPARENT");
    assertThat(Calendars.read(written).getEvents()).hasSize(2);
  }

  @Test
  void callsOff() {
    String written =
        text.cancelled(
            List.of(entry(CalendarDate.on("step-1", "s", CASE, LocalDate.of(2027, 3, 1)))),
            SomePerson.anna(new PersonId(7), Role.MENTOR));

    assertThat(written).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    Calendars.read(written);
  }

  /** The length blocks the person's time, and nobody else is named. */
  @Test
  void invitesToAMeetingWithItsPlaceAndItsLength() {
    SequencedEntry meeting =
        new SequencedEntry(
            new CalendarEntry(
                CalendarDate.until(
                    "appointment-4", "s", CASE, Instant.parse("2027-03-01T12:00:00Z")),
                "Meeting about Åbo",
                "- Ask the choir",
                "https://pearls.example.org/cases/2027-abo/meetings/plan/4",
                new CalendarEntry.Meeting(90, "Town hall")),
            new SequencedEntry.Number(2, CHANGED));

    String written = text.invited(List.of(meeting), SomePerson.anna(new PersonId(7), Role.MENTOR));

    assertThat(written)
        .contains("METHOD:REQUEST\r\n", "DTSTART:20270301T120000Z\r\n")
        .contains("DTEND:20270301T133000Z\r\n", "SEQUENCE:2\r\n", "LOCATION:Town hall\r\n")
        .contains("TRANSP:OPAQUE\r\n");
    assertThat(Calendars.read(written).getEvents().get(0).getAttendees()).hasSize(1);
    assertThat(text.cancelled(List.of(meeting), SomePerson.anna(new PersonId(7), Role.MENTOR)))
        .contains("METHOD:CANCEL\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n")
        .contains("ATTENDEE");
  }

  @Test
  void keepsWhatSomebodyTypedInsideItsLine() {
    SequencedEntry typed =
        new SequencedEntry(
            new CalendarEntry(
                CalendarDate.on("step-1", "s", CASE, LocalDate.of(2027, 3, 1)),
                "Ask; the choir,\r\nBEGIN:VALARM\nÅbo",
                null,
                "https://pearls.example.org/cases/2027-abo"),
            new SequencedEntry.Number(0, CHANGED));

    String written = text.feed("BSR Cultural Pearls", List.of(typed));

    assertThat(written.lines()).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
    assertThat(written).doesNotContain("METHOD").contains("X-WR-CALNAME:BSR Cultural Pearls");
    assertThat(Calendars.read(written).getEvents().get(0).getSummary().getValue())
        .contains("Ask; the choir,", "Åbo");
  }

  private static SequencedEntry entry(CalendarDate date) {
    return new SequencedEntry(
        new CalendarEntry(date, "Write the plan", "Why.", "https://pearls.example.org/tasks/1"),
        new SequencedEntry.Number(3, CHANGED));
  }
}
