package org.culturalpearls.award.nomination.core;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.ChangedMeanwhile;

/**
 * A decision of the office that is kept from the town until it is told or taken back. The
 * nomination has the state of before until then.
 */
@Entity
@Table(name = "nomination_decision")
public class KeptDecision extends Aggregate {

  private Long nominationId;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private Long decidedBy;
  private Instant decidedAt;
  private String reason;
  private Instant tellAt;
  private Instant toldAt;
  private Long takenBackBy;
  private Instant takenBackAt;
  private String takenBackBecause = "";

  protected KeptDecision() {}

  /**
   * @param tellAt when the town is told if nobody takes it back
   */
  public KeptDecision(
      NominationId nomination,
      Verdict verdict,
      PersonId by,
      String reason,
      Instant now,
      Instant tellAt) {
    this.nominationId = nomination.value();
    this.verdict = verdict;
    this.decidedBy = by.value();
    this.decidedAt = now;
    this.reason = reason;
    this.tellAt = tellAt;
  }

  public void tell(Instant now) {
    requireUntold();
    toldAt = now;
  }

  public void takeBack(PersonId by, String why, Instant now) {
    requireUntold();
    takenBackBy = by.value();
    takenBackAt = now;
    takenBackBecause = why;
  }

  private void requireUntold() {
    if (toldAt != null || takenBackAt != null) {
      throw nothingUntold();
    }
  }

  /** It was told or taken back meanwhile. */
  public static ChangedMeanwhile nothingUntold() {
    return new ChangedMeanwhile("error.nomination.nothing-untold");
  }

  public boolean isTakenBack() {
    return takenBackAt != null;
  }

  public NominationId nomination() {
    return new NominationId(nominationId);
  }

  public Verdict verdict() {
    return verdict;
  }

  public PersonId decidedBy() {
    return new PersonId(decidedBy);
  }

  public String reason() {
    return reason;
  }

  public Instant tellAt() {
    return tellAt;
  }

  public Untold untold(NominationFacts nomination) {
    return new Untold(nomination, verdict, decidedBy(), decidedAt, reason, tellAt);
  }

  /**
   * @param afterwards what was decided then, or null
   */
  public TakenBack takenBack(Verdict afterwards) {
    return new TakenBack(
        verdict,
        decidedBy(),
        decidedAt,
        reason,
        new PersonId(takenBackBy),
        takenBackAt,
        takenBackBecause,
        afterwards);
  }
}
