package org.culturalpearls.notification.calendar.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
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
import org.springframework.stereotype.Component;

/**
 * Formats dates for calendar programs. Moments are in UTC, which every program converts to its own
 * time zone; days are floating. No entry blocks anybody's time.
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
    return mailed(Method.publish(), entries, false);
  }

  /** Formats dates to be removed from a calendar. */
  public String cancelled(List<SequencedEntry> entries) {
    return mailed(Method.cancel(), entries, true);
  }

  private String mailed(Method method, List<SequencedEntry> entries, boolean over) {
    ICalendar calendar = calendar();
    calendar.setMethod(method);
    for (SequencedEntry numbered : entries) {
      VEvent event = event(numbered);
      event.setOrganizer(new Organizer(settings.fromName(), settings.from()));
      if (over) {
        event.setStatus(Status.cancelled());
      }
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
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
    if (date.due() != null) {
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
    event.setTransparency(Transparency.transparent());
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
