package org.culturalpearls.plan.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.TextRule;

/** The text of a milestone, as stored in drafts, versions and milestones. */
@Embeddable
record MilestoneWording(
    String title,
    Long ownerId,
    String ownerName,
    LocalDate dueOn,
    String indicator,
    String target) {

  /** Checks lengths only: a draft may be incomplete. */
  static MilestoneWording of(String field, PlannedMilestone milestone) {
    MilestoneOwner owner = milestone.owner();
    boolean person = owner != null && owner.person() != null;
    return new MilestoneWording(
        TextRule.optional(field + "title", milestone.title(), PlannedMilestone.MAX_TITLE_LENGTH),
        person ? owner.person().value() : null,
        owner == null || person
            ? ""
            : TextRule.line(field + "owner", owner.name(), MilestoneOwner.MAX_NAME_LENGTH),
        milestone.dueOn(),
        TextRule.optional(
            field + "indicator", milestone.indicator(), PlannedMilestone.MAX_INDICATOR_LENGTH),
        TextRule.optional(
            field + "target", milestone.target(), PlannedMilestone.MAX_TARGET_LENGTH));
  }

  PlannedMilestone view() {
    return new PlannedMilestone(title, owner(), dueOn, indicator, target);
  }

  boolean hasOwner() {
    return ownerId != null || !ownerName.isEmpty();
  }

  boolean isBlank() {
    return title.isEmpty()
        && !hasOwner()
        && dueOn == null
        && indicator.isEmpty()
        && target.isEmpty();
  }

  MilestoneWording dueOn(LocalDate date) {
    return new MilestoneWording(title, ownerId, ownerName, date, indicator, target);
  }

  private MilestoneOwner owner() {
    if (ownerId != null) {
      return MilestoneOwner.person(new PersonId(ownerId));
    }
    return ownerName.isEmpty() ? null : MilestoneOwner.named(ownerName);
  }
}
