package org.culturalpearls.portal.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.shared.RuleBroken;

/**
 * A milestone as typed.
 *
 * @param owner id of a member of the team, or empty
 * @param ownerName somebody outside the team, or empty
 * @param removed {@code true} if the next save removes it; it can be restored until then
 */
record MilestoneRow(
    String title,
    String owner,
    String ownerName,
    String dueOn,
    String indicator,
    String target,
    String removed) {

  private static final PlannedMilestone NOTHING = new PlannedMilestone("", null, null, "", "");

  /** Missing values become empty, and values are trimmed. */
  MilestoneRow {
    title = plain(title);
    owner = plain(owner);
    ownerName = plain(ownerName);
    dueOn = plain(dueOn);
    indicator = plain(indicator);
    target = plain(target);
    removed = plain(removed);
  }

  static MilestoneRow empty() {
    return of(NOTHING);
  }

  /** Creates a row that starts with another person's text; null for none. */
  static MilestoneRow from(String text) {
    return new MilestoneRow(text, "", "", "", "", "", "");
  }

  static MilestoneRow of(PlannedMilestone milestone) {
    MilestoneOwner owner = milestone.owner();
    boolean person = owner != null && owner.person() != null;
    return new MilestoneRow(
        milestone.title(),
        person ? Long.toString(owner.person().value()) : "",
        owner == null || person ? "" : owner.name(),
        milestone.dueOn() == null ? "" : milestone.dueOn().toString(),
        milestone.indicator(),
        milestone.target(),
        "");
  }

  MilestoneRow removed(boolean now) {
    return new MilestoneRow(title, owner, ownerName, dueOn, indicator, target, now ? "true" : "");
  }

  /** Templates use this name. */
  public boolean isOut() {
    return "true".equals(removed);
  }

  /**
   * Converts the row; a removed one is blank, so that the rows after it keep their number.
   *
   * @param prefix of the names of the row's fields
   */
  PlannedMilestone command(String prefix) {
    return isOut()
        ? NOTHING
        : new PlannedMilestone(
            title, chosenOwner(prefix), date(prefix + "dueOn"), indicator, target);
  }

  private MilestoneOwner chosenOwner(String prefix) {
    boolean named = !ownerName.isEmpty();
    if (owner.isEmpty()) {
      return named ? MilestoneOwner.named(ownerName) : null;
    }
    if (named) {
      throw RuleBroken.in(prefix + "ownerName", "error.portal.two-owners");
    }
    try {
      return MilestoneOwner.person(new PersonId(Long.parseLong(owner)));
    } catch (NumberFormatException tampered) {
      throw RuleBroken.in(prefix + "owner", "error.portal.choose-from-list");
    }
  }

  private LocalDate date(String field) {
    try {
      return dueOn.isEmpty() ? null : LocalDate.parse(dueOn);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.in(field, "error.portal.not-a-date");
    }
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
