package org.culturalpearls.award.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.culturalpearls.award.TitleRule;

/** The title rule as it was when a decision was handed on, in the decision's row. */
@Embeddable
record RuleKept(
    Integer titles,
    Integer perCountry,
    Integer extraTitles,
    Boolean extraWithinLimit,
    BigDecimal tightWithin) {

  static RuleKept of(TitleRule rule) {
    return new RuleKept(
        rule.titles(),
        rule.perCountry(),
        rule.extraTitles(),
        rule.extraWithinLimit(),
        rule.tightWithin());
  }

  TitleRule view() {
    return new TitleRule(titles, perCountry, extraTitles, extraWithinLimit, tightWithin);
  }
}
