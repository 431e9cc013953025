package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks the numbers of an award's rules. */
final class AwardRulesPolicy {

  private static final int MOST_TITLES = 50;
  private static final int MOST_ROUNDS = 5;
  private static final int MOST_REVIEWS = 20;
  private static final int MOST_POINTS = 1000;

  private AwardRulesPolicy() {}

  static void check(AwardRules rules) {
    TitleRule titles = rules.titles();
    requireWithin("titles", titles.titles(), 1, MOST_TITLES);
    if (titles.perCountry() != null) {
      requireWithin("perCountry", titles.perCountry(), 1, titles.titles());
    }
    requireWithin("extraTitles", titles.extraTitles(), 0, MOST_TITLES);
    requirePoints(TextRule.chosen("tightWithin", titles.tightWithin()));
    requireWithin("completionRounds", rules.completionRounds(), 0, MOST_ROUNDS);
    requireWithin(
        "preSelectionReviews", rules.reviews().get(AwardStage.PRE_SELECTION), 1, MOST_REVIEWS);
    requireWithin("juryReviews", rules.reviews().get(AwardStage.JURY), 1, MOST_REVIEWS);
  }

  private static void requirePoints(BigDecimal points) {
    if (points.signum() < 0
        || points.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0
        || Decimals.of(points) > Decimals.MOST) {
      throw RuleBroken.in("tightWithin", "error.award.points", MOST_POINTS, Decimals.MOST);
    }
  }

  private static void requireWithin(String field, int number, int least, int most) {
    if (number < least || number > most) {
      throw RuleBroken.in(field, "error.award.number", Label.field(field), least, most);
    }
  }
}
