package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.people.Country;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The rules of the award as published by the programme, for the first cycle with an award; later
 * ones are copied. The scale, the number of reviews and the tight points were not published.
 */
@Component
public class PublishedRules {

  private static final int LOWEST = 0;
  private static final int HIGHEST = 10;

  private static final Map<AwardStage, List<String>> CRITERIA =
      Map.of(
          AwardStage.PRE_SELECTION, List.of("motivation", "approach", "impact", "openness"),
          AwardStage.JURY, List.of("approach", "participation", "capacity"));

  private final MessageSource texts;

  public PublishedRules(MessageSource texts) {
    this.texts = texts;
  }

  AwardRules rules() {
    return new AwardRules(
        new TitleRule(3, 1, 1, false, new BigDecimal("2")),
        0,
        Map.of(AwardStage.PRE_SELECTION, 3, AwardStage.JURY, 5));
  }

  /** In English, the language of nominations and reviews. */
  List<Criterion> criteria(AwardStage stage) {
    return CRITERIA.get(stage).stream().map(this::criterion).toList();
  }

  private Criterion criterion(String name) {
    String key = "published.criterion." + name;
    return new Criterion(text(key), text(key + ".guidance"), BigDecimal.ONE, LOWEST, HIGHEST);
  }

  private String text(String key) {
    return texts.getMessage(key, null, Locale.ENGLISH);
  }

  /** Returns the Baltic Sea Region programme's area, without the capitals. */
  public List<EligibleArea> areas() {
    return List.of(
        all(Country.DK, "København", "Copenhagen"),
        all(Country.EE, "Tallinn"),
        all(Country.FI, "Helsinki", "Helsingfors"),
        new EligibleArea(
            Country.DE,
            List.of(
                "Berlin",
                "Brandenburg",
                "Bremen",
                "Hamburg",
                "Mecklenburg-Vorpommern",
                "Schleswig-Holstein",
                "Lüneburg"),
            List.of("Berlin")),
        all(Country.LV, "Rīga", "Riga"),
        all(Country.LT, "Vilnius"),
        all(Country.PL, "Warszawa", "Warsaw"),
        all(Country.SE, "Stockholm"));
  }

  private static EligibleArea all(Country country, String... capital) {
    return new EligibleArea(country, List.of(), Arrays.asList(capital));
  }
}
