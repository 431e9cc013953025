package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.cycle.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Decides when a person is reminded of an open task: by its current due date, on working days in
 * the reader's morning. Missed reminders collapse into the latest.
 */
@Component
public class ReminderPolicy {

  /** Time zones and days off can move a reminder forward by no more than this. */
  private static final int SLACK_DAYS = 2;

  private final ReminderSettings settings;
  private final WorkingDays days;
  private final List<Integer> before;

  ReminderPolicy(ReminderSettings settings, WorkingDays days) {
    this.settings = settings;
    this.days = days;
    this.before =
        settings.daysBefore().stream()
            .sorted(Comparator.reverseOrder())
            .map(offset -> -offset)
            .toList();
  }

  /**
   * What is to be done now.
   *
   * @param tell the reminder to send now, in days after the due date, or null
   * @param next when to check again
   */
  public record Plan(Integer tell, Instant next) {}

  /**
   * Returns an instant before which nobody, in any time zone, is reminded of a task with this due
   * date.
   */
  public Instant earliest(Instant due) {
    return due.plus(offsets(0).findFirst().orElse(0) - SLACK_DAYS, ChronoUnit.DAYS);
  }

  /**
   * @param since from when on the reader has the task: earlier reminders were for others
   * @param told the last reminder sent for this due date, or null
   */
  public Plan plan(Instant due, Instant since, Integer told, ZoneId zone, Instant now) {
    LocalDate day = dueDay(due, zone);
    int last = (int) Math.max(0, ChronoUnit.DAYS.between(day, now.atZone(zone)));
    Integer latest =
        offsets(last)
            .filter(offset -> told == null || offset > told)
            .filter(offset -> morning(day.plusDays(offset), zone).isAfter(since))
            .filter(offset -> !morning(day.plusDays(offset), zone).isAfter(now))
            .reduce((earlier, later) -> later)
            .orElse(null);
    if (latest != null && !isReadingTime(now, zone)) {
      return new Plan(null, nextMorning(now, zone));
    }
    Instant next =
        offsets(last + 2 * settings.thenEveryDays() + settings.daysAfter())
            .map(offset -> morning(day.plusDays(offset), zone))
            .filter(morning -> morning.isAfter(now))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Plan(latest, next);
  }

  /** Returns the first morning of a working day after this moment. */
  public Instant nextMorning(Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant morning = morning(today, zone);
    return morning.isAfter(now) ? morning : morning(today.plusDays(1), zone);
  }

  /** Returns whether people there read today's mails: a working day, and its morning has begun. */
  public boolean isReadingTime(Instant now, ZoneId zone) {
    ZonedDateTime there = now.atZone(zone);
    return days.isWorkingDay(there.toLocalDate(), zone)
        && !there.toLocalTime().isBefore(settings.at());
  }

  /** Returns whether coordinators get their morning mail now. */
  public boolean isMorning(Instant now, ZoneId zone) {
    return isReadingTime(now, zone) && now.atZone(zone).toLocalTime().isBefore(LocalTime.NOON);
  }

  /**
   * Tasks due before the end of this instant's day, counted back, are escalated to coordinators.
   */
  public Instant escalatesDueBefore(Instant now, ZoneId zone) {
    return now.atZone(zone)
        .toLocalDate()
        .minusDays(settings.escalateAfterDays() - 1L)
        .atTime(settings.at())
        .atZone(zone)
        .toInstant();
  }

  /**
   * Returns the last day on which it can be done: a task due at night is due the evening before.
   */
  private LocalDate dueDay(Instant due, ZoneId zone) {
    ZonedDateTime there = due.atZone(zone);
    boolean night = there.toLocalTime().isBefore(settings.at());
    return night ? there.toLocalDate().minusDays(1) : there.toLocalDate();
  }

  private Instant morning(LocalDate day, ZoneId zone) {
    return days.onOrAfter(day, zone).atTime(settings.at()).atZone(zone).toInstant();
  }

  /** In days after the due date, in order, up to this many days after it. */
  private Stream<Integer> offsets(int upTo) {
    return Stream.concat(
        before.stream(),
        IntStream.iterate(
                settings.daysAfter(), day -> day <= upTo, day -> day + settings.thenEveryDays())
            .boxed());
  }
}
