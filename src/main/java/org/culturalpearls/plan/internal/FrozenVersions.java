package org.culturalpearls.plan.internal;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.springframework.stereotype.Component;

/** Freezes plans with all their rows, and reads what was frozen. */
@Component
class FrozenVersions {

  private final PlanVersions versions;
  private final PlanContents contents;
  private final PlanTimes times;

  FrozenVersions(PlanVersions versions, PlanContents contents, PlanTimes times) {
    this.versions = versions;
    this.contents = contents;
    this.times = times;
  }

  /** Freezes the plan, which the caller has locked; returns the number of the version. */
  int freeze(Plan plan, VersionOccasion occasion, PersonId by) {
    PlanVersion version = versions.saveAndFlush(new PlanVersion(plan, occasion, by, times.now()));
    contents.freeze(plan.id(), version.id());
    return version.number();
  }

  PlanVersionView view(PlanVersion version) {
    return new PlanVersionView(
        version.summary(), contents.ofVersion(version.id(), version.vision()));
  }
}
