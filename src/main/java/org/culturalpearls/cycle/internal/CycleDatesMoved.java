package org.culturalpearls.cycle.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.cycle.CycleDate;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/**
 * Records which dates and zone of a cycle changed; moving a date that has passed needs a reason.
 */
@Component
class CycleDatesMoved {

  private final CycleRecord record;
  private final Clock clock;

  CycleDatesMoved(CycleRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  void record(PersonId actor, CycleView before, CycleView after, String reason) {
    LocalDate today = LocalMoments.dateOf(clock.instant(), before.zone());
    if (!after.zone().equals(before.zone())) {
      record.add(before.id(), actor, "cycle.zone-changed", reason);
    }
    Map<CycleDate, Temporal> old = dates(before);
    dates(after)
        .forEach(
            (date, day) -> {
              Temporal from = old.get(date);
              if (!day.equals(from)) {
                if (LocalDate.from(from).isBefore(today)) {
                  TextRule.required("reason", reason, CycleRecord.LONGEST_REASON);
                }
                record.add(before.id(), actor, "cycle.date-moved", reason, date, from, day);
              }
            });
  }

  private static Map<CycleDate, Temporal> dates(CycleView cycle) {
    Map<CycleDate, Temporal> dates = new EnumMap<>(CycleDate.class);
    dates.put(CycleDate.OPENS, cycle.opensOn());
    dates.put(CycleDate.PLANS_DUE, cycle.planDueAt());
    dates.put(CycleDate.ENDS, cycle.endsOn());
    return dates;
  }
}
