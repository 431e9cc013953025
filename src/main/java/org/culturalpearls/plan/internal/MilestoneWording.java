package org.culturalpearls.plan.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.TextRule;

/** The text of a milestone in force. */
@Embeddable
record MilestoneWording(
    String title,
    Long ownerId,
    String ownerName,
    LocalDate dueOn,
    String indicator,
    String target) {

  /** Checks lengths only. */
  static MilestoneWording of(PlannedMilestone milestone) {
    MilestoneOwner owner = milestone.owner();
    boolean person = owner != null && owner.person() != null;
    return new MilestoneWording(
        TextRule.optional("title", milestone.title(), PlannedMilestone.MAX_TITLE_LENGTH),
        person ? owner.person().value() : null,
        owner == null || person
            ? ""
            : TextRule.line("owner", owner.name(), MilestoneOwner.MAX_NAME_LENGTH),
        milestone.dueOn(),
        TextRule.optional(
            "indicator", milestone.indicator(), PlannedMilestone.MAX_INDICATOR_LENGTH),
        TextRule.optional("target", milestone.target(), PlannedMilestone.MAX_TARGET_LENGTH));
  }

  PlannedMilestone view() {
    return new PlannedMilestone(title, owner(), dueOn, indicator, target);
  }

  boolean hasOwner() {
    return ownerId != null || !ownerName.isEmpty();
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
