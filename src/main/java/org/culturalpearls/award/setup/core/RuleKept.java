package org.culturalpearls.award.setup.core;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.culturalpearls.award.setup.TitleRule;

/** The title rule at the time when a decision was handed on, as columns of the decision. */
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
