package org.culturalpearls.mentoring.agreement.core;

import java.time.LocalDate;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Validates the last day of a mentoring: after today, and inside the cycle. */
@Component
public class AgreedEnd {

  private final CycleService cycles;
  private final Deadlines deadlines;

  AgreedEnd(CycleService cycles, Deadlines deadlines) {
    this.cycles = cycles;
    this.deadlines = deadlines;
  }

  public void require(LocalDate endsOn, ParticipationView town) {
    CycleView cycle = cycles.cycle(town.cycleId());
    if (endsOn == null
        || !endsOn.isAfter(deadlines.today(town.cycleId()))
        || endsOn.isAfter(cycle.endsOn())) {
      throw RuleBroken.in("endsOn", "error.mentoring.end-outside-cycle", cycle.endsOn());
    }
  }
}
