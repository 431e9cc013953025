package org.culturalpearls.portal.award;

import java.util.Map;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** The rules of an award, as typed; no number per country means no limit. */
record AwardRulesForm(
    String titles,
    String perCountry,
    String extraTitles,
    String extraWithinLimit,
    String tightWithin,
    String completionRounds,
    String preSelectionReviews,
    String juryReviews,
    String reason,
    String version) {

  static AwardRulesForm of(Versioned<AwardSettings> read) {
    AwardRules rules = read.value().rules();
    TitleRule titles = rules.titles();
    return new AwardRulesForm(
        Integer.toString(titles.titles()),
        titles.perCountry() == null ? "" : titles.perCountry().toString(),
        Integer.toString(titles.extraTitles()),
        Boolean.toString(titles.extraWithinLimit()),
        ExactDecimals.text(titles.tightWithin()),
        Integer.toString(rules.completionRounds()),
        rules.reviews().get(AwardStage.PRE_SELECTION).toString(),
        rules.reviews().get(AwardStage.JURY).toString(),
        "",
        Long.toString(read.version()));
  }

  AwardSettingsService.ChangeRules command(CycleId cycle) {
    TitleRule rule =
        new TitleRule(
            FormValues.whole("titles", titles),
            perCountry == null || perCountry.isBlank()
                ? null
                : FormValues.whole("perCountry", perCountry),
            FormValues.whole("extraTitles", extraTitles),
            "true".equals(extraWithinLimit),
            FormValues.exact("tightWithin", tightWithin));
    return new AwardSettingsService.ChangeRules(
        cycle,
        FormValues.version(version),
        new AwardRules(
            rule,
            FormValues.whole("completionRounds", completionRounds),
            Map.of(
                AwardStage.PRE_SELECTION,
                FormValues.whole("preSelectionReviews", preSelectionReviews),
                AwardStage.JURY,
                FormValues.whole("juryReviews", juryReviews))),
        reason);
  }
}
