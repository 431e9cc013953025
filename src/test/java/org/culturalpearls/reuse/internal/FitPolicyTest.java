package org.culturalpearls.reuse.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.CommonWords;
import org.culturalpearls.reuse.FitService.Condition;
import org.culturalpearls.reuse.FitService.Fit;
import org.culturalpearls.reuse.FitService.Reason;
import org.junit.jupiter.api.Test;

class FitPolicyTest {

  /** Words of more than two letters, as they are. */
  private static final CommonWords SAME =
      new CommonWords() {
        @Override
        public List<String> telling(String text) {
          return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
              .filter(word -> word.length() > 2)
              .distinct()
              .toList();
        }

        @Override
        public List<String> shared(String text, String other) {
          return telling(text).stream().filter(telling(other)::contains).toList();
        }
      };

  private static final Asset MILL = new Asset("The mill", "Empty, by the river", List.of());
  private static final Asset CHOIR = new Asset("A choir", "", List.of());

  private final FitPolicy policy = new FitPolicy(SAME);

  @Test
  void hasWhatAnAssetNamesAtLeastByHalf() {
    assertThat(precondition("Empty mill", MILL, CHOIR))
        .satisfies(is(Fit.HAVE, Reason.ASSET))
        .extracting(Condition::arguments)
        .isEqualTo(List.of("The mill", "empty, mill"));
    assertThat(precondition("Mill keepers", MILL)).satisfies(is(Fit.HAVE, Reason.ASSET));
    assertThat(precondition("Mill keepers elsewhere", MILL))
        .satisfies(is(Fit.UNKNOWN, Reason.PART_OF_ASSET));
  }

  @Test
  void lacksWhatNoAssetNamesAndKnowsNothingWithoutAssets() {
    assertThat(precondition("Two boats", MILL, CHOIR))
        .satisfies(is(Fit.MISSING, Reason.NO_SUCH_ASSET))
        .extracting(Condition::arguments)
        .isEqualTo(List.of(2));
    assertThat(precondition("Two boats")).satisfies(is(Fit.UNKNOWN, Reason.NO_ASSETS));
  }

  @Test
  void looksAtEachLineAlone() {
    assertThat(
            conditions(
                practice(Map.of(PracticeText.PRECONDITIONS, "- A mill\n\n2. Boats"), Map.of()),
                town(List.of(MILL), Map.of())))
        .extracting(Condition::key, Condition::about, Condition::fit)
        .containsExactly(
            tuple("precondition-1", "A mill", Fit.HAVE),
            tuple("precondition-2", "Boats", Fit.MISSING));
  }

  @Test
  void comparesChallengesWithWhatTheTownWantsHelpWith() {
    PracticeContent practice =
        practice(
            Map.of(),
            Map.of(
                TermKind.CHALLENGE,
                List.of("loneliness", "ageing", "inclusion-of-people-with-disabilities")));
    assertThat(
            conditions(
                practice, town(Set.of(Theme.LONELINESS, Theme.INCLUSION), List.of(), Map.of())))
        .extracting(Condition::reason)
        .containsExactly(Reason.SAME_CHALLENGE, Reason.OTHER_CHALLENGES, Reason.SAME_CHALLENGE);
    assertThat(conditions(practice, town(List.of(), Map.of())))
        .extracting(Condition::reason)
        .containsOnly(Reason.NO_CHALLENGES);
  }

  @Test
  void comparesWhatItTakesWithTheSelfAssessment() {
    PracticeContent practice = practice(Map.of(), Map.of(TermKind.COST, List.of("up-to-500")));
    assertThat(dimension(practice, 3.0)).satisfies(is(Fit.HAVE, Reason.LEVEL_HIGH));
    assertThat(dimension(practice, 2.99)).satisfies(is(Fit.UNKNOWN, Reason.LEVEL_BETWEEN));
    assertThat(dimension(practice, 2.5)).satisfies(is(Fit.UNKNOWN, Reason.LEVEL_BETWEEN));
    assertThat(dimension(practice, 2.49)).satisfies(is(Fit.MISSING, Reason.LEVEL_LOW));
    assertThat(conditions(practice, town(List.of(), Map.of())).get(0))
        .satisfies(is(Fit.UNKNOWN, Reason.NO_ASSESSMENT));
  }

  @Test
  void asksForTheDimensionsThatThePracticeNeeds() {
    PracticeContent practice =
        practice(
            Map.of(PracticeText.PARTNERS, "The school", PracticeText.HOURS, "20"),
            Map.of(TermKind.INSTRUMENT, List.of("third-place", "street-festival")));
    assertThat(conditions(practice, town(List.of(), Map.of())))
        .extracting(Condition::key)
        .containsExactly(
            "dimension-cooperation",
            "dimension-culturalNetwork",
            "dimension-places",
            "dimension-capacity");
    assertThat(conditions(practice(Map.of(), Map.of()), town(List.of(), Map.of()))).isEmpty();
  }

  @Test
  void knowsPermitsOfTheOwnCountryAndTheSizeOfTheTown() {
    PracticeContent practice =
        practice(
            Map.of(PracticeText.PERMITS, "The fire brigade"),
            Map.of(TermKind.POPULATION, List.of("under-2000")));
    assertThat(conditions(practice, town(List.of(), Map.of())))
        .extracting(Condition::fit, Condition::reason)
        .containsExactly(
            tuple(Fit.HAVE, Reason.SAME_COUNTRY), tuple(Fit.UNKNOWN, Reason.OTHER_SIZE));
    FitPolicy.Town elsewhere = new FitPolicy.Town(Country.DK, "", Set.of(), List.of(), Map.of());
    assertThat(conditions(practice, elsewhere).get(0))
        .satisfies(is(Fit.UNKNOWN, Reason.OTHER_COUNTRY));
    assertThat(conditions(practice, elsewhere).get(1))
        .satisfies(is(Fit.UNKNOWN, Reason.NO_POPULATION));
    PracticeContent asLarge = practice(Map.of(), Map.of(TermKind.POPULATION, List.of("2000-5000")));
    assertThat(conditions(asLarge, town(List.of(), Map.of())).get(0))
        .satisfies(is(Fit.HAVE, Reason.SAME_SIZE));
  }

  private static Consumer<Condition> is(Fit fit, Reason reason) {
    return condition -> {
      assertThat(condition.fit()).isEqualTo(fit);
      assertThat(condition.reason()).isEqualTo(reason);
    };
  }

  private Condition precondition(String line, Asset... assets) {
    return conditions(
            practice(Map.of(PracticeText.PRECONDITIONS, line), Map.of()),
            town(List.of(assets), Map.of()))
        .get(0);
  }

  private Condition dimension(PracticeContent practice, double average) {
    return conditions(practice, town(List.of(), Map.of(Dimension.CAPACITY, average))).get(0);
  }

  private List<Condition> conditions(PracticeContent practice, FitPolicy.Town town) {
    return policy.conditions(practice, town);
  }

  private static FitPolicy.Town town(List<Asset> assets, Map<Dimension, Double> averages) {
    return town(Set.of(), assets, averages);
  }

  private static FitPolicy.Town town(
      Set<Theme> themes, List<Asset> assets, Map<Dimension, Double> averages) {
    return new FitPolicy.Town(Country.LV, "2000-5000", themes, assets, averages);
  }

  private static PracticeContent practice(
      Map<PracticeText, String> texts, Map<TermKind, List<String>> terms) {
    return new PracticeContent(
        PracticeKind.PRACTICE,
        null,
        false,
        Country.LV,
        Language.EN,
        Licence.CC_BY_4_0,
        false,
        texts,
        terms);
  }
}
