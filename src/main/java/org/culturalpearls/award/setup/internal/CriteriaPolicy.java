package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.culturalpearls.shared.TextRule;

/** Checks the criteria of a stage. */
final class CriteriaPolicy {

  private static final int MOST = 12;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_GUIDANCE = 1000;
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);
  private static final int MOST_POINTS = 100;

  private CriteriaPolicy() {}

  /** Returns the criteria in their stored form. */
  static List<Criterion> checked(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      throw RuleBroken.in("criteria[0].name", "error.award.no-criteria");
    }
    if (criteria.size() > MOST) {
      throw RuleBroken.in("criteria[" + MOST + "].name", "error.award.many-criteria", MOST);
    }
    Set<String> names = new HashSet<>();
    List<Criterion> checked = new ArrayList<>();
    for (int row = 0; row < criteria.size(); row++) {
      Criterion criterion = checked("criteria[" + row + "].", criteria.get(row));
      if (!names.add(Slug.of(criterion.name()))) {
        throw RuleBroken.in(
            "criteria[" + row + "].name", "error.award.criterion-twice", criterion.name());
      }
      checked.add(criterion);
    }
    return List.copyOf(checked);
  }

  private static Criterion checked(String row, Criterion criterion) {
    String name = TextRule.required(row + "name", criterion.name(), LONGEST_NAME);
    String guidance = TextRule.required(row + "guidance", criterion.guidance(), LONGEST_GUIDANCE);
    BigDecimal weight = TextRule.chosen(row + "weight", criterion.weight());
    if (weight.signum() <= 0
        || weight.compareTo(HEAVIEST) > 0
        || Decimals.of(weight) > Decimals.MOST) {
      throw RuleBroken.in(row + "weight", "error.award.weight", HEAVIEST, Decimals.MOST);
    }
    if (criterion.lowest() < 0 || criterion.lowest() >= MOST_POINTS) {
      throw RuleBroken.in(row + "lowest", "error.award.lowest", MOST_POINTS - 1);
    }
    if (criterion.highest() <= criterion.lowest() || criterion.highest() > MOST_POINTS) {
      throw RuleBroken.in(
          row + "highest", "error.award.highest", criterion.lowest() + 1, MOST_POINTS);
    }
    return new Criterion(name, guidance, weight, criterion.lowest(), criterion.highest());
  }
}
