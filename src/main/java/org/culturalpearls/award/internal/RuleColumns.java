package org.culturalpearls.award.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.culturalpearls.award.AwardRules;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.TitleRule;

/** The rules of an award in its row. */
@Embeddable
record RuleColumns(
    int titles,
    Integer perCountry,
    int extraTitles,
    boolean extraWithinLimit,
    BigDecimal tightWithin,
    int completionRounds,
    int preSelectionReviews,
    int juryReviews) {

  static RuleColumns of(AwardRules rules) {
    TitleRule title = rules.titles();
    return new RuleColumns(
        title.titles(),
        title.perCountry(),
        title.extraTitles(),
        title.extraWithinLimit(),
        title.tightWithin(),
        rules.completionRounds(),
        rules.reviews().get(AwardStage.PRE_SELECTION),
        rules.reviews().get(AwardStage.JURY));
  }

  AwardRules view() {
    return new AwardRules(
        new TitleRule(titles, perCountry, extraTitles, extraWithinLimit, tightWithin),
        completionRounds,
        Map.of(AwardStage.PRE_SELECTION, preSelectionReviews, AwardStage.JURY, juryReviews));
  }
}
