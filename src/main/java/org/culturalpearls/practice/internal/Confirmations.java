package org.culturalpearls.practice.internal;

import java.time.Instant;
import org.culturalpearls.practice.PracticeConfirmation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Plans when the owner of a published practice is asked whether it is still so. */
@Component
class Confirmations {

  private final PracticeDates dates;
  private final PracticeConfirmation process;

  Confirmations(PracticeDates dates, @Lazy PracticeConfirmation process) {
    this.dates = dates;
    this.process = process;
  }

  /** A year after it was published or last confirmed; the caller flushes. */
  void plan(Practice practice) {
    Instant askAt = dates.askAt(practice.confirmedAt());
    practice.planConfirmation(askAt);
    process.planned(practice.id(), askAt);
  }

  /** Ends what waits: whoever updates or archives a practice looks after it. */
  void end(Practice practice) {
    process.end(practice.id());
  }
}
