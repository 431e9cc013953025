package org.culturalpearls.plan.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.shared.Numbered;

/** A frozen version of a plan; never changed. */
@Entity
class PlanVersion extends Numbered {

  private Long planId;
  private int number;

  @Enumerated(EnumType.STRING)
  private VersionOccasion occasion;

  private Instant frozenAt;
  private Long frozenBy;
  @Embedded private PlanTexts texts;

  @ElementCollection
  @CollectionTable(
      name = "plan_version_milestone",
      joinColumns = @JoinColumn(name = "plan_version_id"))
  @OrderColumn(name = "position")
  private List<MilestoneWording> milestones = new ArrayList<>();

  protected PlanVersion() {}

  PlanVersion(Plan plan, VersionOccasion occasion, PersonId by, Instant at) {
    this.planId = plan.id();
    this.number = plan.nextVersion();
    this.occasion = occasion;
    this.frozenAt = at;
    this.frozenBy = by.value();
    this.texts = plan.texts();
    this.milestones.addAll(plan.milestones());
  }

  int number() {
    return number;
  }

  PlanVersionSummary summary() {
    return new PlanVersionSummary(number, occasion, frozenAt, new PersonId(frozenBy));
  }

  PlanVersionView view() {
    return new PlanVersionView(
        summary(), texts, milestones.stream().map(MilestoneWording::view).toList());
  }
}
