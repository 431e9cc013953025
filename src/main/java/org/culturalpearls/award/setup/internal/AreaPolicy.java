package org.culturalpearls.award.setup.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks the areas from which municipalities may enter: at least one country, each once. */
final class AreaPolicy {

  private static final int MOST_NAMES = 60;
  private static final int LONGEST_NAME = 120;

  private AreaPolicy() {}

  /** Returns the areas in their stored form. */
  static List<EligibleArea> checked(List<EligibleArea> areas) {
    if (areas.isEmpty()) {
      throw RuleBroken.in("countries", "error.award.no-country");
    }
    Set<Country> countries = new HashSet<>();
    for (EligibleArea area : areas) {
      if (!countries.add(area.country())) {
        throw RuleBroken.in("countries", "error.award.country-twice");
      }
    }
    return areas.stream()
        .map(
            area ->
                new EligibleArea(
                    area.country(),
                    names("regions[" + area.country() + "]", area.regions()),
                    names("excluded[" + area.country() + "]", area.excluded())))
        .toList();
  }

  private static List<String> names(String field, List<String> names) {
    if (names.size() > MOST_NAMES) {
      throw RuleBroken.in(field, "error.award.many-names", MOST_NAMES);
    }
    return names.stream()
        .map(name -> TextRule.optional(field, name, LONGEST_NAME))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
