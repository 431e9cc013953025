package org.culturalpearls.plan.internal.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueView.Act;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.ChangedMeanwhile;

/** What a team says of a measure by hand. */
@Entity
class MeasureWord extends Aggregate {

  private Long planId;
  private Long measureId;

  @Enumerated(EnumType.STRING)
  private MeasureState state;

  private String sentence;
  private String nextStep;
  private Long saidBy;
  private Instant saidAt;

  protected MeasureWord() {}

  MeasureWord(long plan, RowId measure) {
    this.planId = plan;
    this.measureId = measure.value();
  }

  /** Throws ChangedMeanwhile unless this version, or nothing, was read. */
  void requireSeen(Long seen) {
    if (!Objects.equals(version, seen)) {
      throw new ChangedMeanwhile("error.measure.changed-meanwhile");
    }
  }

  void say(Said said, PersonId by, Instant now) {
    state = said.state();
    sentence = said.sentence();
    nextStep = said.nextStep();
    saidBy = by.value();
    saidAt = now;
  }

  RowId measure() {
    return new RowId(measureId);
  }

  Standing.Word view() {
    return new Standing.Word(
        version, state, sentence, nextStep, new Act(new PersonId(saidBy), saidAt));
  }
}
