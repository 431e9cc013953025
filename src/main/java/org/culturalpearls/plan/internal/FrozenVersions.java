package org.culturalpearls.plan.internal;

import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.culturalpearls.plan.internal.handover.PlanOwners;
import org.culturalpearls.plan.internal.handover.PresentTeam;
import org.springframework.stereotype.Component;

/** Freezes plans with all their rows, and reads what was frozen. */
@Component
class FrozenVersions {

  private final PlanVersions versions;
  private final PlanContents contents;
  private final PlanOwners owners;
  private final PresentTeam team;
  private final PlanTimes times;

  FrozenVersions(
      PlanVersions versions,
      PlanContents contents,
      PlanOwners owners,
      PresentTeam team,
      PlanTimes times) {
    this.owners = owners;
    this.team = team;
    this.versions = versions;
    this.contents = contents;
    this.times = times;
  }

  /** Freezes the plan, which the caller has locked; returns the number of the version. */
  int freeze(Plan plan, VersionOccasion occasion, PersonId by) {
    return freeze(plan, occasion, by, "");
  }

  /** The same for the change of a plan in force. */
  int freezeChange(Plan plan, PersonId by, String reason) {
    return freeze(plan, VersionOccasion.CHANGE, by, reason);
  }

  private int freeze(Plan plan, VersionOccasion occasion, PersonId by, String reason) {
    PlanVersion version =
        versions.saveAndFlush(new PlanVersion(plan, occasion, by, times.now(), reason));
    contents.freeze(plan.id(), version.id());
    return version.number();
  }

  /** Returns the version in force of a plan that has one. */
  PlanVersionView inForce(Plan plan) {
    return versions
        .findByPlanIdAndNumber(plan.id(), plan.versionInForce())
        .map(this::view)
        .orElseThrow(PlanAccess::nothingHere);
  }

  /**
   * Makes the rows of the plan what they are in force, and returns the vision in force. Whoever
   * left since is responsible for nothing again.
   */
  String restore(Plan plan, ParticipationView town) {
    PlanVersion inForce =
        versions
            .findByPlanIdAndNumber(plan.id(), plan.versionInForce())
            .orElseThrow(PlanAccess::nothingHere);
    owners.keepingThoseWhoStayed(
        plan.id(), team.of(town), () -> contents.restore(plan.id(), inForce.id()));
    return inForce.vision();
  }

  PlanVersionView view(PlanVersion version) {
    return new PlanVersionView(
        version.summary(), contents.ofVersion(version.id(), version.vision()));
  }
}
