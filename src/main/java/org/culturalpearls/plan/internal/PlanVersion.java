package org.culturalpearls.plan.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.shared.Numbered;

/** A frozen version of a plan; never changed. Its rows stand in tables of their own. */
@Entity
class PlanVersion extends Numbered {

  private Long planId;
  private int number;

  @Enumerated(EnumType.STRING)
  private VersionOccasion occasion;

  private Instant frozenAt;
  private Long frozenBy;
  private String vision;
  private String reason;

  protected PlanVersion() {}

  /**
   * @param reason for the change of a plan in force; empty for other versions
   */
  PlanVersion(Plan plan, VersionOccasion occasion, PersonId by, Instant at, String reason) {
    this.planId = plan.id();
    this.number = plan.nextVersion();
    this.occasion = occasion;
    this.frozenAt = at;
    this.frozenBy = by.value();
    this.vision = plan.vision();
    this.reason = reason;
  }

  int number() {
    return number;
  }

  PlanVersionSummary summary() {
    return new PlanVersionSummary(number, occasion, frozenAt, new PersonId(frozenBy), reason);
  }

  Long id() {
    return id;
  }

  String vision() {
    return vision;
  }
}
