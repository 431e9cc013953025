package org.culturalpearls.portal.award;

import java.util.Map;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.Exact;
import org.culturalpearls.portal.form.Typed;
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
        Exact.text(titles.tightWithin()),
        Integer.toString(rules.completionRounds()),
        rules.reviews().get(AwardStage.PRE_SELECTION).toString(),
        rules.reviews().get(AwardStage.JURY).toString(),
        "",
        Long.toString(read.version()));
  }

  AwardSettingsService.ChangeRules command(CycleId cycle) {
    TitleRule rule =
        new TitleRule(
            Typed.whole("titles", titles),
            perCountry == null || perCountry.isBlank()
                ? null
                : Typed.whole("perCountry", perCountry),
            Typed.whole("extraTitles", extraTitles),
            "true".equals(extraWithinLimit),
            Typed.exact("tightWithin", tightWithin));
    return new AwardSettingsService.ChangeRules(
        cycle,
        Typed.version(version),
        new AwardRules(
            rule,
            Typed.whole("completionRounds", completionRounds),
            Map.of(
                AwardStage.PRE_SELECTION,
                Typed.whole("preSelectionReviews", preSelectionReviews),
                AwardStage.JURY,
                Typed.whole("juryReviews", juryReviews))),
        reason);
  }
}
