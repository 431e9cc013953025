package org.culturalpearls.portal.plan;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;

/**
 * A milestone as typed, which is added to a plan in force.
 *
 * @param owner id of a member of the team, or empty
 * @param ownerName somebody outside the team, or empty
 */
record MilestoneRow(
    String title, String owner, String ownerName, String dueOn, String indicator, String target) {

  /** Missing values become empty, and values are trimmed. */
  MilestoneRow {
    title = plain(title);
    owner = plain(owner);
    ownerName = plain(ownerName);
    dueOn = plain(dueOn);
    indicator = plain(indicator);
    target = plain(target);
  }

  /** Creates a row that starts with another person's text; null for none. */
  static MilestoneRow from(String text) {
    return new MilestoneRow(text, "", "", "", "", "");
  }

  PlannedMilestone command() {
    return new PlannedMilestone(
        title, chosenOwner(), FormValues.date("dueOn", dueOn), indicator, target);
  }

  private MilestoneOwner chosenOwner() {
    boolean named = !ownerName.isEmpty();
    if (owner.isEmpty()) {
      return named ? MilestoneOwner.named(ownerName) : null;
    }
    if (named) {
      throw RuleBroken.in("ownerName", "error.portal.two-owners");
    }
    return MilestoneOwner.person(new PersonId(FormValues.id("owner", owner)));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
