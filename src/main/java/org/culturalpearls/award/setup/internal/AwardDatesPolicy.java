package org.culturalpearls.award.setup.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks which dates of an award and its cycle go together, and which may still be moved. */
final class AwardDatesPolicy {

  private static final int LONGEST_GRACE = 24 * 60;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private AwardDatesPolicy() {}

  /**
   * A date for comparison.
   *
   * @param passed when it is over, including its grace; null at the bounds of the cycle
   * @param settable whether it belongs to the award; the others are the cycle's
   */
  private record Mark(
      String field, LocalDateTime at, Instant moment, Instant passed, boolean settable) {}

  /** Throws unless all dates are set and follow each other, inside the cycle. */
  static void check(AwardDates dates, CycleView cycle) {
    requireAll(dates);
    requireOrder(dates, cycle, true);
  }

  /** The same, with messages for a change of the cycle's dates. */
  static void checkChanged(AwardDates dates, CycleView cycle) {
    requireOrder(dates, cycle, false);
  }

  /**
   * @param award whether the error is in the award's date, otherwise in the cycle's
   */
  private static void requireOrder(AwardDates dates, CycleView cycle, boolean award) {
    List<Mark> marks = marks(dates, cycle);
    for (int later = 1; later < marks.size(); later++) {
      Mark before = marks.get(later - 1);
      Mark after = marks.get(later);
      if (!isInOrder(before, after)) {
        throw after.settable() == award
            ? wrong("error.award.date-after", after, before)
            : wrong("error.award.date-before", before, after);
      }
    }
  }

  private static RuleBroken wrong(String key, Mark wrong, Mark other) {
    return RuleBroken.in(
        wrong.field(), key, Label.field(wrong.field()), Label.field(other.field()), other.at());
  }

  /** Returns the dates that differ, in their order. */
  static Set<AwardDate> moved(AwardDates before, AwardDates after) {
    Set<AwardDate> moved = EnumSet.noneOf(AwardDate.class);
    for (AwardDate date : AwardDate.values()) {
      if (date != AwardDate.PLANS_DUE && !before.of(date).equals(after.of(date))) {
        moved.add(date);
      }
    }
    if (before.graceMinutes() != after.graceMinutes()) {
      moved.add(AwardDate.CALL_CLOSES);
    }
    return moved;
  }

  /** Returns whether the close stays, and the grace after it is shorter. */
  static boolean isGraceShorter(AwardDates before, AwardDates after) {
    return after.callClosesAt().equals(before.callClosesAt())
        && after.graceMinutes() < before.graceMinutes();
  }

  /** Throws if a date is moved into the past, or a passed date is moved without a reason. */
  static void checkMoves(
      Set<AwardDate> moved, AwardTimes before, AwardTimes after, String reason, Instant now) {
    for (AwardDate date : moved) {
      if (after.hasPassed(date, now)) {
        throw RuleBroken.in(date.field(), "error.award.date-passed", Label.field(date.field()));
      }
      if (before.hasPassed(date, now) || takesTime(date, before, after, now)) {
        TextRule.required("reason", reason, CycleRecord.LONGEST_REASON);
      }
    }
  }

  /** Whether towns that write already have less time than they were told. */
  private static boolean takesTime(
      AwardDate date, AwardTimes before, AwardTimes after, Instant now) {
    return date == AwardDate.CALL_CLOSES
        && before.hasPassed(AwardDate.CALL_OPENS, now)
        && after.of(date).isBefore(before.of(date));
  }

  /** Returns the dates whose moment differs, in their order. */
  static Set<AwardDate> moved(AwardTimes before, AwardTimes after) {
    Set<AwardDate> moved = EnumSet.allOf(AwardDate.class);
    moved.removeIf(date -> before.of(date).equals(after.of(date)));
    return moved;
  }

  /**
   * With messages for a change of the cycle's dates. Unlike a newly set date, a passed one may stay
   * in the past; but none passes by this, nor moves without a reason when it has passed.
   */
  static void checkMovedWithCycle(
      Set<AwardDate> moved, AwardTimes before, AwardTimes after, String reason, Instant now) {
    for (AwardDate date : moved) {
      if (before.hasPassed(date, now)) {
        TextRule.required("reason", reason, CycleRecord.LONGEST_REASON);
      } else if (after.hasPassed(date, now)) {
        String field = date == AwardDate.PLANS_DUE ? date.field() : "zone";
        throw RuleBroken.in(
            field, "error.award.date-would-pass", Label.field(field), Label.field(date.field()));
      }
    }
  }

  private static void requireAll(AwardDates dates) {
    for (AwardDate date : AwardDate.values()) {
      if (date != AwardDate.PLANS_DUE) {
        TextRule.chosen(date.field(), dates.of(date));
      }
    }
    if (dates.graceMinutes() < 0 || dates.graceMinutes() > LONGEST_GRACE) {
      throw RuleBroken.in("graceMinutes", "error.award.grace", LONGEST_GRACE);
    }
  }

  private static List<Mark> marks(AwardDates dates, CycleView cycle) {
    AwardTimes times = AwardCalendar.times(dates, cycle);
    List<Mark> marks = new ArrayList<>();
    marks.add(ofCycle("opensOn", cycle.opensOn().atStartOfDay(), null, cycle));
    for (AwardDate date : AwardDate.values()) {
      marks.add(
          date == AwardDate.PLANS_DUE
              ? ofCycle(date.field(), cycle.planDueAt(), times.of(date), cycle)
              : new Mark(
                  date.field(),
                  dates.of(date),
                  moment(dates.of(date), cycle),
                  times.of(date),
                  true));
    }
    marks.add(ofCycle("endsOn", cycle.endsOn().atTime(LAST_SECOND), null, cycle));
    return marks;
  }

  private static Mark ofCycle(String field, LocalDateTime at, Instant passed, CycleView cycle) {
    return new Mark(field, at, moment(at, cycle), passed, false);
  }

  private static Instant moment(LocalDateTime at, CycleView cycle) {
    return LocalMoments.at(at.toLocalDate(), at.toLocalTime(), cycle.zone());
  }

  /**
   * The first and the last lie inside the cycle; each other begins after the one before is over.
   */
  private static boolean isInOrder(Mark before, Mark after) {
    return before.passed() == null || after.passed() == null
        ? !after.moment().isBefore(before.moment())
        : after.moment().isAfter(before.passed());
  }
}
