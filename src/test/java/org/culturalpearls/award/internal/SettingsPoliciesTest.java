package org.culturalpearls.award.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.award.Appointments;
import org.culturalpearls.award.AwardOffice;
import org.culturalpearls.award.AwardRules;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.Criterion;
import org.culturalpearls.award.EligibleArea;
import org.culturalpearls.award.TitleRule;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

class SettingsPoliciesTest {

  private static final PersonId ONE = new PersonId(1);
  private static final PersonId OTHER = new PersonId(2);

  @Test
  void takesThePublishedRules() {
    PublishedRules published = new PublishedRules(new Texts());
    assertThatCode(() -> AwardRulesPolicy.check(published.rules())).doesNotThrowAnyException();
    assertThat(AreaPolicy.checked(published.areas())).isEqualTo(published.areas());
    for (AwardStage stage : AwardStage.values()) {
      assertThat(CriteriaPolicy.checked(published.criteria(stage)))
          .isEqualTo(published.criteria(stage));
    }
    assertThat(published.criteria(AwardStage.PRE_SELECTION)).hasSize(4);
    assertThat(published.criteria(AwardStage.JURY)).hasSize(3);
  }

  @Test
  void namesTheFieldOfANumberThatMakesNoRule() {
    assertField("titles", () -> check(rule(0, 1, 0, "0"), 0, 3));
    assertField("perCountry", () -> check(rule(3, 4, 0, "0"), 0, 3));
    assertField("perCountry", () -> check(rule(3, 0, 0, "0"), 0, 3));
    assertField("extraTitles", () -> check(rule(3, 1, -1, "0"), 0, 3));
    assertField("tightWithin", () -> check(rule(3, 1, 0, "-0.5"), 0, 3));
    assertField("tightWithin", () -> check(rule(3, 1, 0, "0.125"), 0, 3));
    assertField("tightWithin", () -> check(new TitleRule(3, 1, 0, false, null), 0, 3));
    assertField("completionRounds", () -> check(rule(3, 1, 0, "0"), 6, 3));
    assertField("preSelectionReviews", () -> check(rule(3, 1, 0, "0"), 0, 0));
    assertThatCode(() -> check(rule(3, null, 2, "1.50"), 2, 3)).doesNotThrowAnyException();
  }

  @Test
  void namesTheFieldOfACriterionThatCannotBeScored() {
    assertField("criteria[0].name", () -> CriteriaPolicy.checked(List.of()));
    assertField("criteria[0].name", () -> checked(" ", "G", "1", 0, 10));
    assertField("criteria[0].guidance", () -> checked("N", "", "1", 0, 10));
    assertField("criteria[0].weight", () -> checked("N", "G", "0", 0, 10));
    assertField("criteria[0].weight", () -> checked("N", "G", "-1", 0, 10));
    assertField("criteria[0].weight", () -> checked("N", "G", "1.125", 0, 10));
    assertField("criteria[0].weight", () -> checked("N", "G", null, 0, 10));
    assertField("criteria[0].lowest", () -> checked("N", "G", "1", -1, 10));
    assertField("criteria[0].highest", () -> checked("N", "G", "1", 3, 3));
    Criterion twice = new Criterion("Motivation", "G", BigDecimal.ONE, 0, 10);
    Criterion again = new Criterion("MOTIVATION ", "G", BigDecimal.ONE, 0, 10);
    assertField("criteria[1].name", () -> CriteriaPolicy.checked(List.of(twice, again)));
    assertField("criteria[12].name", () -> CriteriaPolicy.checked(Collections.nCopies(13, twice)));
  }

  @Test
  void keepsNamesOfPlacesOnceAndWithoutBlanks() {
    EligibleArea typed =
        new EligibleArea(Country.DE, List.of(" Berlin ", "", "Berlin"), List.of("Berlin"));
    assertThat(AreaPolicy.checked(List.of(typed)))
        .containsExactly(new EligibleArea(Country.DE, List.of("Berlin"), List.of("Berlin")));
    assertField("countries", () -> AreaPolicy.checked(List.of()));
    assertField("countries", () -> AreaPolicy.checked(List.of(typed, typed)));
    assertField(
        "regions[DE]",
        () ->
            AreaPolicy.checked(
                List.of(new EligibleArea(Country.DE, List.of("x".repeat(121)), List.of()))));
  }

  @Test
  void takesAChairOfTheJuryAndDeputiesBesides() {
    assertField("chair", () -> AppointmentPolicy.check(appointed(List.of(), ONE, List.of())));
    assertField(
        "deputies", () -> AppointmentPolicy.check(appointed(List.of(ONE), ONE, List.of(ONE))));
    assertField(
        "jurors", () -> AppointmentPolicy.check(appointed(List.of(ONE, ONE), null, List.of())));
    assertThatCode(() -> AppointmentPolicy.check(appointed(List.of(ONE), ONE, List.of(OTHER))))
        .doesNotThrowAnyException();
  }

  @Test
  void appointsNobodyByThemselvesAndNobodyWhoIsUnknown() {
    assertField(
        "jurors", () -> AppointmentPolicy.checkNew(ONE, AwardOffice.JUROR, Set.of(ONE), Map.of()));
    assertField(
        "deputies",
        () -> AppointmentPolicy.checkNew(ONE, AwardOffice.DEPUTY, Set.of(OTHER), Map.of()));
  }

  private static Appointments appointed(
      List<PersonId> jurors, PersonId chair, List<PersonId> deputies) {
    return new Appointments(List.of(), jurors, chair, deputies);
  }

  private static TitleRule rule(int titles, Integer perCountry, int extra, String tight) {
    return new TitleRule(titles, perCountry, extra, false, new BigDecimal(tight));
  }

  private static void check(TitleRule rule, int rounds, int reviews) {
    AwardRulesPolicy.check(
        new AwardRules(
            rule, rounds, Map.of(AwardStage.PRE_SELECTION, reviews, AwardStage.JURY, 5)));
  }

  private static void checked(
      String name, String guidance, String weight, int lowest, int highest) {
    BigDecimal exact = weight == null ? null : new BigDecimal(weight);
    CriteriaPolicy.checked(List.of(new Criterion(name, guidance, exact, lowest, highest)));
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }
}
