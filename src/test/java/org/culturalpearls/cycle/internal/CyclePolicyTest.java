package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclePolicyTest {

  @Test
  void takesTheZonesOfCountriesAndTheOneThatIsThere() {
    for (Country country : Country.values()) {
      assertThat(CyclePolicy.zone(null, country.zone())).isEqualTo(country.zone());
    }
    ZoneId offset = ZoneId.of("+02:00");
    assertThat(CyclePolicy.zone(offset, offset)).isEqualTo(offset);
    for (String other : List.of("+02:00", "Z", "UTC", "CET", "America/Lima")) {
      assertThatThrownBy(() -> CyclePolicy.zone(Country.SE.zone(), ZoneId.of(other)))
          .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("zone"));
    }
    assertThatThrownBy(() -> CyclePolicy.zone(Country.SE.zone(), null))
        .isInstanceOf(RuleBroken.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-09-30, 2027-12-31",
    "2027-01-01, 2027-01-02, 2027-01-03",
    "2024-01-01, 2027-03-31, 2029-12-31"
  })
  void takesDatesInOrder(LocalDate opens, LocalDate planDue, LocalDate ends) {
    assertThatCode(() -> CyclePolicy.checkDates(2027, opens, planDue, ends, false))
        .doesNotThrowAnyException();
  }

  @Test
  void letsARehearsalGoByInADay() {
    LocalDate day = LocalDate.of(2026, 9, 1);
    LocalDate ends = LocalDate.of(2027, 12, 31);
    assertThatCode(() -> CyclePolicy.checkDates(2027, day, day, ends, true))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> CyclePolicy.checkDates(2027, day, day.minusDays(1), ends, true))
        .isInstanceOf(RuleBroken.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2027-03-31, 2027-12-31, opensOn",
        "2026-09-01, -, 2027-12-31, planDueOn",
        "2026-09-01, 2027-03-31, -, endsOn",
        "2023-12-31, 2027-03-31, 2027-12-31, opensOn",
        "2028-01-01, 2028-03-31, 2028-12-31, opensOn",
        "2026-09-01, 2026-09-01, 2027-12-31, planDueOn",
        "2026-09-01, 2027-03-31, 2027-03-31, endsOn",
        "2026-09-01, 2026-10-01, 2026-12-31, endsOn",
        "2026-09-01, 2027-03-31, 2030-01-01, endsOn"
      })
  void namesTheDateThatContradicts(
      LocalDate opens, LocalDate planDue, LocalDate ends, String field) {
    assertThatThrownBy(() -> CyclePolicy.checkDates(2027, opens, planDue, ends, false))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }

  @ParameterizedTest
  @CsvSource({"18, 16, 14, 6", "12, 12, 12, 12", "3, 2, 1, 0", "0, 0, 0, 0"})
  void takesTheFiguresOfCyclesThatWere(int entries, int preSelected, int plans, int titles) {
    CycleFigures figures = new CycleFigures(entries, preSelected, plans, titles);
    assertThat(CyclePolicy.consistent(figures, titles)).isSameAs(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0, 0, entries",
    "12, 13, 12, 4, 4, preSelected",
    "12, -1, 0, 0, 0, preSelected",
    "12, 12, 13, 4, 4, plans",
    "12, 12, 12, 13, 13, titles",
    "12, 12, 12, 4, 3, titles"
  })
  void namesTheFigureThatContradicts(
      int entries, int preSelected, int plans, int titles, int pearls, String field) {
    CycleFigures figures = new CycleFigures(entries, preSelected, plans, titles);
    assertThatThrownBy(() -> CyclePolicy.consistent(figures, pearls))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
