package org.culturalpearls.award.setup.core;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.culturalpearls.award.setup.TitleRule;

/** The title rule as it was when a decision was handed on, in the decision's row. */
@Embeddable
public record RuleKept(
    Integer titles,
    Integer perCountry,
    Integer extraTitles,
    Boolean extraWithinLimit,
    BigDecimal tightWithin) {

  public static RuleKept of(TitleRule rule) {
    return new RuleKept(
        rule.titles(),
        rule.perCountry(),
        rule.extraTitles(),
        rule.extraWithinLimit(),
        rule.tightWithin());
  }

  public TitleRule view() {
    return new TitleRule(titles, perCountry, extraTitles, extraWithinLimit, tightWithin);
  }
}
