package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.mentoring.meeting.AppointmentService.Propose;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Checks times, length and place of a meeting that is proposed or moved; all mistakes at once. */
@Component
class AppointmentRules {

  private static final int SHORTEST = 5;
  private static final int LONGEST_PLACE = 500;

  private final Clock clock;

  AppointmentRules(Clock clock) {
    this.clock = clock;
  }

  /** Checked values. */
  record Checked(List<Instant> times, String place) {}

  /**
   * @param fields name of the field of each row
   * @param typed of each row; null for an empty one
   */
  Checked check(
      List<String> fields,
      List<LocalDateTime> typed,
      int minutes,
      String place,
      ZoneId zone,
      CycleView cycle) {
    List<RuleBroken> broken = new ArrayList<>();
    List<Instant> times = new ArrayList<>();
    if (typed.size() > fields.size()) {
      broken.add(RuleBroken.of("error.mentoring.appointment-too-many", Propose.MOST_TIMES));
    }
    for (int i = 0; i < Math.min(typed.size(), fields.size()); i++) {
      LocalDateTime at = typed.get(i);
      if (at != null) {
        Instant moment = LocalMoments.at(at, zone);
        problem(fields.get(i), moment, times, cycle).ifPresent(broken::add);
        times.add(moment);
      }
    }
    if (times.isEmpty()) {
      broken.add(RuleBroken.in(fields.get(0), "error.mentoring.appointment-no-time"));
    }
    if (minutes < SHORTEST || minutes > Propose.LONGEST) {
      broken.add(
          RuleBroken.in(
              "minutes", "error.mentoring.appointment-length", SHORTEST, Propose.LONGEST));
    }
    String where = null;
    try {
      where = TextRule.line("place", place, LONGEST_PLACE);
      TextRule.required("place", where, LONGEST_PLACE);
    } catch (RuleBroken unusable) {
      broken.add(unusable);
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    return new Checked(times, where);
  }

  private Optional<RuleBroken> problem(
      String field, Instant at, List<Instant> earlier, CycleView cycle) {
    if (!at.isAfter(clock.instant())) {
      return Optional.of(RuleBroken.in(field, "error.mentoring.appointment-past"));
    }
    if (at.atZone(cycle.zone()).toLocalDate().isAfter(cycle.endsOn())) {
      return Optional.of(
          RuleBroken.in(field, "error.mentoring.appointment-after-cycle", cycle.endsOn()));
    }
    return earlier.contains(at)
        ? Optional.of(RuleBroken.in(field, "error.mentoring.appointment-twice"))
        : Optional.empty();
  }
}
