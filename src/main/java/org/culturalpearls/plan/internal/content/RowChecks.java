package org.culturalpearls.plan.internal.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks the fields of one row and gathers what is wrong, each with its field. */
final class RowChecks {

  private static final int DECIMALS = 2;

  private final Set<PersonId> team;
  private final Set<RowId> measures;
  private final Set<RowId> challenges;
  private final List<RuleBroken> broken = new ArrayList<>();

  /**
   * @param team who may be responsible
   * @param measures those to which the row may belong
   * @param challenges those of the plan
   */
  RowChecks(Set<PersonId> team, Set<RowId> measures, Set<RowId> challenges) {
    this.team = team;
    this.measures = measures;
    this.challenges = challenges;
  }

  /** Throws all that is wrong at once. */
  void requireNothingWrong() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }

  String required(String field, String text, int longest) {
    return text(text, () -> TextRule.required(field, text, longest));
  }

  String optional(String field, String text, int longest) {
    return text(text, () -> TextRule.optional(field, text, longest));
  }

  <T> T chosen(String field, T value) {
    return checked(value, () -> TextRule.chosen(field, value));
  }

  /** A member of the team, or a name; null for nobody. */
  MilestoneOwner owner(String field, MilestoneOwner owner) {
    if (owner == null || owner.person() == null) {
      String name =
          owner == null
              ? ""
              : text(
                  owner.name(),
                  () -> TextRule.line(field, owner.name(), MilestoneOwner.MAX_NAME_LENGTH));
      return name.isEmpty() ? null : MilestoneOwner.named(name);
    }
    require(
        team.contains(owner.person()), field, "error.plan.row-owner-outside", Label.field(field));
    return owner;
  }

  void differ(String field, MilestoneOwner owner, MilestoneOwner second) {
    require(owner == null || !owner.equals(second), field, "error.plan.same-owners");
  }

  void inOrder(String field, LocalDate earlier, LocalDate later, String key) {
    require(earlier == null || later == null || !later.isBefore(earlier), field, key);
  }

  RowId measure(RowId measure) {
    require(measure == null || measures.contains(measure), "measure", "error.plan.no-such-measure");
    return measure;
  }

  RowId requiredMeasure(RowId measure) {
    return measure(chosen("measure", measure));
  }

  List<RowId> challenges(List<RowId> chosen) {
    require(challenges.containsAll(chosen), "challenges", "error.plan.no-such-challenge");
    return chosen.stream().distinct().toList();
  }

  /** A number with at most two decimals between these two, or null. */
  BigDecimal number(String field, BigDecimal number, BigDecimal lowest, BigDecimal highest) {
    if (number == null) {
      return null;
    }
    boolean fits =
        number.compareTo(lowest) >= 0
            && number.compareTo(highest) <= 0
            && number.stripTrailingZeros().scale() <= DECIMALS;
    require(fits, field, "error.plan.number", Label.field(field), lowest, highest);
    return fits ? number.setScale(DECIMALS) : number;
  }

  void require(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      broken.add(RuleBroken.in(field, key, arguments));
    }
  }

  private String text(String typed, Supplier<String> rule) {
    return checked(typed == null ? "" : typed, rule);
  }

  private <T> T checked(T otherwise, Supplier<T> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return otherwise;
    }
  }
}
