package org.culturalpearls.portal.decision;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.portal.form.AskedNumber;
import org.culturalpearls.portal.list.ListValues;

/** A variation to try, from the query of the URL; invalid values are ignored. */
record WhatIfForm(String titles, String perCountry, List<String> without) {

  static final WhatIfForm NOTHING = new WhatIfForm(null, null, null);

  private static final String SMALL = "\\d{1,2}";

  TitleDecisionService.WhatIf whatIf() {
    return new TitleDecisionService.WhatIf(number(titles), number(perCountry), reviews());
  }

  /** Returns whether it contains an invalid value. */
  boolean isWrong() {
    return isWrong(titles) || isWrong(perCountry);
  }

  AskedNumber titles(TitleRule rule) {
    return AskedNumber.of("titles", titles, isWrong(titles), rule.titles());
  }

  AskedNumber perCountry(TitleRule rule) {
    int limit = rule.perCountry() == null ? 0 : rule.perCountry();
    return AskedNumber.of("perCountry", perCountry, isWrong(perCountry), limit);
  }

  private static boolean isWrong(String typed) {
    return typed != null && !typed.isBlank() && number(typed) == null;
  }

  private Set<ReviewId> reviews() {
    return Set.copyOf(ListValues.ids(without, ReviewId::new));
  }

  private static Integer number(String typed) {
    return typed != null && typed.strip().matches(SMALL) ? Integer.valueOf(typed.strip()) : null;
  }
}
