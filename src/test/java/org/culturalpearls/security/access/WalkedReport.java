package org.culturalpearls.security.access;

import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.TestClock;

/** A town with two mentors who have met it, whose first milestone is to be reported. */
class WalkedReport {

  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final Engine engine;
  private final TestClock clock;

  WalkedReport(AgreedTown agreed, PlannedTown planned, Engine engine, TestClock clock) {
    this.agreed = agreed;
    this.planned = planned;
    this.engine = engine;
    this.clock = clock;
  }

  Pair due() {
    Pair pair = agreed.withTwin();
    planned.bringIntoForce(pair.town(), pair.lead());
    meet(pair);
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    clock.reset();
    return pair;
  }

  private void meet(Pair pair) {
    engine.submit(
        pair.lead(),
        engine.start(pair.lead(), "LogMeetingProcess", Map.of()),
        Map.of(
            "decision",
            "log",
            "mentoring",
            "" + pair.mentoring().value(),
            "heldOn",
            "2027-01-08",
            "minutes",
            90,
            "people",
            List.of("" + pair.lead().value(), "" + pair.mentee().value()),
            "notes",
            "We walked through the harbour.",
            "shared",
            true,
            "step1",
            "Ask the school for its projector",
            "who1",
            "" + pair.mentee().value(),
            "by1",
            "2027-02-01"));
  }
}
