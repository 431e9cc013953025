package org.culturalpearls.portal.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.title.TitleDecisionService;

/** What somebody wants to try, from the address of the page; what cannot be read is left out. */
record WhatIfForm(String titles, String perCountry, List<String> without) {

  private static final String SMALL = "\\d{1,2}";
  private static final String ID = "\\d{1,18}";

  TitleDecisionService.WhatIf whatIf() {
    return new TitleDecisionService.WhatIf(number(titles), number(perCountry), reviews());
  }

  /** The fields in which something stands that cannot be tried. */
  Set<String> wrong() {
    Set<String> wrong = new HashSet<>();
    if (isWrong(titles)) {
      wrong.add("titles");
    }
    if (isWrong(perCountry)) {
      wrong.add("perCountry");
    }
    return wrong;
  }

  private static boolean isWrong(String typed) {
    return typed != null && !typed.isBlank() && number(typed) == null;
  }

  private Set<ReviewId> reviews() {
    return without == null
        ? Set.of()
        : without.stream()
            .filter(id -> id.matches(ID))
            .map(id -> new ReviewId(Long.parseLong(id)))
            .collect(Collectors.toSet());
  }

  private static Integer number(String typed) {
    return typed != null && typed.strip().matches(SMALL) ? Integer.valueOf(typed.strip()) : null;
  }
}
