package org.culturalpearls.award;

import java.util.Set;

/**
 * What somebody wants to see the result of, without changing anything.
 *
 * @param titles that many titles; null for as many as the rule has
 * @param perCountry that many in one country, 0 for no limit; null for what the rule says
 * @param without these reviews are not counted, besides those that are left out
 */
public record WhatIf(Integer titles, Integer perCountry, Set<ReviewId> without) {

  public WhatIf {
    without = Set.copyOf(without);
  }

  public static WhatIf nothing() {
    return new WhatIf(null, null, Set.of());
  }

  public boolean isNothing() {
    return titles == null && perCountry == null && without.isEmpty();
  }

  /** The rule as it would be. */
  public TitleRule of(TitleRule rule) {
    return new TitleRule(
        titles == null ? rule.titles() : titles,
        perCountry == null ? rule.perCountry() : limit(),
        rule.extraTitles(),
        rule.extraWithinLimit(),
        rule.tightWithin());
  }

  private Integer limit() {
    return perCountry == 0 ? null : perCountry;
  }
}
