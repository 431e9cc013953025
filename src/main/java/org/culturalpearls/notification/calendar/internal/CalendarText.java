package org.culturalpearls.notification.calendar.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/**
 * Formats dates for calendar programs. Moments are in UTC, which every program converts to its own
 * time zone; days are floating. Only meetings block anybody's time.
 */
@Component
public class CalendarText {

  /** A due date is shown as the half hour before it. */
  private static final int MINUTES_SHOWN = 30;

  private static final int HOURS_BETWEEN_READS = 4;

  private final MailSettings settings;

  CalendarText(MailSettings settings) {
    this.settings = settings;
  }

  /** Formats dates to be added to a calendar, or moved in it. */
  public String published(List<SequencedEntry> entries) {
    return mailed(Method.publish(), entries, null);
  }

  /** Formats meetings as invitations of this person, who alone is named in them. */
  public String invited(List<SequencedEntry> entries, PersonView invited) {
    return mailed(Method.request(), entries, invited);
  }

  /** Formats dates to be removed from a calendar. */
  public String cancelled(List<SequencedEntry> entries, PersonView recipient) {
    return mailed(Method.cancel(), entries, recipient);
  }

  /**
   * @param invited who is named in meetings, or null where there are none
   */
  private String mailed(Method method, List<SequencedEntry> entries, PersonView invited) {
    ICalendar calendar = calendar();
    calendar.setMethod(method);
    for (SequencedEntry numbered : entries) {
      VEvent event = event(numbered);
      event.setOrganizer(new Organizer(settings.fromName(), settings.from()));
      if (invited != null && numbered.entry().date().isAppointment()) {
        event.addAttendee(attendee(invited));
      }
      if (method.isCancel()) {
        event.setStatus(Status.cancelled());
      }
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
  }

  private static Attendee attendee(PersonView invited) {
    Attendee attendee = new Attendee(invited.name(), invited.email());
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
    attendee.setRsvp(false);
    return attendee;
  }

  /** Formats all dates of a person; dates that are missing disappear from the calendar. */
  String feed(String name, List<SequencedEntry> entries) {
    ICalendar calendar = calendar();
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_READS).build());
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN_READS + "H");
    entries.forEach(numbered -> calendar.addEvent(event(numbered)));
    return Biweekly.write(calendar).go();
  }

  private static ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//BSR Cultural Pearls//EN");
    return calendar;
  }

  private VEvent event(SequencedEntry numbered) {
    CalendarEntry entry = numbered.entry();
    CalendarDate date = entry.date();
    VEvent event = new VEvent();
    event.setUid(date.uid() + "@" + settings.baseAddress().getHost());
    event.setSequence(numbered.number().sequence());
    Date changed = Date.from(numbered.number().changedAt().truncatedTo(ChronoUnit.SECONDS));
    event.setDateTimeStamp(changed);
    event.setLastModified(changed);
    if (date.isAppointment()) {
      event.setDateStart(moment(date.due()), true);
      if (entry.meeting() != null) {
        event.setDateEnd(
            moment(date.due().plus(entry.meeting().minutes(), ChronoUnit.MINUTES)), true);
        event.setLocation(entry.meeting().place());
      }
    } else if (date.due() != null) {
      event.setDateStart(moment(date.due().minus(MINUTES_SHOWN, ChronoUnit.MINUTES)), true);
      event.setDateEnd(moment(date.due()), true);
    } else {
      event.setDateStart(day(date.day()));
      event.setDateEnd(day(date.day().plusDays(1)));
    }
    event.setSummary(entry.title());
    event.setDescription(entry.text() == null ? entry.link() : entry.text() + "\n" + entry.link());
    event.setUrl(entry.link());
    event.setStatus(Status.confirmed());
    event.setTransparency(
        date.isAppointment() ? Transparency.opaque() : Transparency.transparent());
    return event;
  }

  private static Date moment(Instant instant) {
    return Date.from(instant);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
