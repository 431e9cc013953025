package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.junit.jupiter.api.Test;

class EligibilityPolicyTest {

  private static final EligibilityPolicy POLICY =
      new EligibilityPolicy(
          List.of(
              new EligibleArea(Country.LV, List.of(), List.of("Rīga")),
              new EligibleArea(Country.FI, List.of(), List.of("Helsinki", "Helsingfors")),
              new EligibleArea(
                  Country.DE,
                  List.of("Schleswig-Holstein", "Lüneburg", "Berlin"),
                  List.of("Berlin"))));
  private static final MunicipalityView RUJIENA = town(1, "Rūjiena", Country.LV, "");

  @Test
  void findsNothingAgainstATownOfTheArea() {
    assertThat(problems(RUJIENA)).isEmpty();
    assertThat(problems(town(2, "Kiel", Country.DE, "schleswig-holstein"))).isEmpty();
    assertThat(problems(town(2, "Berlin-Neukölln", Country.DE, "Berlin"))).isEmpty();
  }

  @Test
  void namesACountryThatDoesNotTakePart() {
    assertThat(problems(town(2, "Bergen", Country.NO, "Vestland")))
        .containsExactly(new EligibilityProblem(Kind.COUNTRY, id(2), ""));
  }

  @Test
  void namesARegionOutsideAndOneThatNobodyNamed() {
    assertThat(problems(town(2, "Köln", Country.DE, "Nordrhein-Westfalen")))
        .containsExactly(new EligibilityProblem(Kind.REGION, id(2), "Nordrhein-Westfalen"));
    assertThat(problems(town(2, "Neustadt", Country.DE, "")))
        .containsExactly(new EligibilityProblem(Kind.REGION_UNKNOWN, id(2), ""));
  }

  @Test
  void namesACapitalInWhateverLanguageAndSpelling() {
    assertThat(problems(town(2, "RIGA", Country.LV, "")))
        .containsExactly(new EligibilityProblem(Kind.CAPITAL, id(2), ""));
    assertThat(problems(town(2, "Helsingfors", Country.FI, "")))
        .containsExactly(new EligibilityProblem(Kind.CAPITAL, id(2), ""));
  }

  @Test
  void looksAtEveryMemberOfAJointEntry() {
    assertThat(
            POLICY.problems(
                List.of(RUJIENA, town(2, "Oslo", Country.NO, ""), town(3, "Rīga", Country.LV, "")),
                List.of(),
                Set.of()))
        .extracting(EligibilityProblem::kind)
        .containsExactly(Kind.COUNTRY, Kind.CAPITAL);
  }

  @Test
  void namesWhatIsMissingAndWhoEnteredTwice() {
    assertThat(POLICY.problems(List.of(RUJIENA), List.of("MOTIVATION"), Set.of(id(1))))
        .containsExactly(
            new EligibilityProblem(Kind.ENTERED_TWICE, id(1), ""),
            new EligibilityProblem(Kind.INCOMPLETE, null, "MOTIVATION"));
  }

  private static List<EligibilityProblem> problems(MunicipalityView town) {
    return POLICY.problems(List.of(town), List.of(), Set.of());
  }

  private static MunicipalityView town(long id, String name, Country country, String region) {
    return new MunicipalityView(id(id), name, country, region);
  }

  private static MunicipalityId id(long id) {
    return new MunicipalityId(id);
  }
}
