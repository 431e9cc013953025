package org.culturalpearls.plan.internal.indicator;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.indicator.ValueView.Act;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A value of an indicator; one that was taken back stays, so that it can be put back. */
@Entity
class IndicatorValue extends Aggregate {

  private Long planId;
  private Long indicatorId;
  private LocalDate day;
  private BigDecimal amount;
  private String note;
  private String link;
  private Long enteredBy;
  private Instant enteredAt;
  private Long correctedBy;
  private Instant correctedAt;
  private Long takenBackBy;
  private Instant takenBackAt;

  protected IndicatorValue() {}

  IndicatorValue(long plan, RowId indicator, Value value, PersonId by, Instant now) {
    this.planId = plan;
    this.indicatorId = indicator.value();
    this.enteredBy = by.value();
    this.enteredAt = now;
    take(value);
  }

  /** Throws ChangedMeanwhile if somebody else has changed it since that version. */
  void correct(long seen, Value value, PersonId by, Instant now) {
    requireCounts();
    requireVersion(seen, "error.indicator.changed-meanwhile");
    take(value);
    correctedBy = by.value();
    correctedAt = now;
  }

  void takeBack(PersonId by, Instant now) {
    requireCounts();
    takenBackBy = by.value();
    takenBackAt = now;
  }

  void putBack() {
    if (takenBackAt == null) {
      throw new AlreadyDone("error.indicator.counts");
    }
    takenBackBy = null;
    takenBackAt = null;
  }

  private void requireCounts() {
    if (takenBackAt != null) {
      throw new AlreadyDone("error.indicator.taken-back");
    }
  }

  private void take(Value value) {
    day = value.day();
    amount = value.amount();
    note = value.note();
    link = value.link();
  }

  RowId indicator() {
    return new RowId(indicatorId);
  }

  ValueId id() {
    return new ValueId(id);
  }

  ValueView view() {
    return new ValueView(
        id(),
        version,
        indicator(),
        day,
        amount,
        note,
        link,
        act(enteredBy, enteredAt),
        act(correctedBy, correctedAt),
        act(takenBackBy, takenBackAt),
        null);
  }

  private static Act act(Long by, Instant at) {
    return at == null ? null : new Act(by == null ? null : new PersonId(by), at);
  }
}
