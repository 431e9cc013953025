package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;

/** The columns of an award's rules. */
@Embeddable
public record RuleColumns(
    int titles,
    Integer perCountry,
    int extraTitles,
    boolean extraWithinLimit,
    BigDecimal tightWithin,
    int completionRounds,
    int preSelectionReviews,
    int juryReviews) {

  public static RuleColumns of(AwardRules rules) {
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

  public AwardRules view() {
    return new AwardRules(
        new TitleRule(titles, perCountry, extraTitles, extraWithinLimit, tightWithin),
        completionRounds,
        Map.of(AwardStage.PRE_SELECTION, preSelectionReviews, AwardStage.JURY, juryReviews));
  }
}
