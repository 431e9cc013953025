package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleView;
import org.junit.jupiter.api.Test;

class ProposedDatesTest {

  @Test
  void areThoseOfTheLastAwardAsManyYearsLater() {
    CycleView next = cycle(2028, "2027-09-01", "2028-03-31", "2028-12-31");
    assertThat(proposed(next)).isEqualTo(Awarded.in(2028));
  }

  @Test
  void keepTheirDistanceToTheLastDayForPlansWhereThatIsAnother() {
    CycleView next = cycle(2028, "2027-02-01", "2027-10-10", "2028-12-31");
    AwardDates dates = proposed(next);
    AwardDatesPolicy.check(dates, next);
    assertThat(dates.callOpensAt()).isEqualTo(LocalDateTime.of(2027, 3, 27, 9, 0));
    assertThat(dates.graceMinutes()).isEqualTo(15);
  }

  @Test
  void areSpreadEvenlyWhereNeitherGoesWithTheCycle() {
    CycleView next = cycle(2028, "2027-09-01", "2027-10-10", "2027-11-20");
    AwardDatesPolicy.check(proposed(next), next);
    assertThat(proposed(next).callOpensAt()).isEqualTo(LocalDateTime.of(2027, 9, 10, 9, 0));
  }

  private static AwardDates proposed(CycleView next) {
    return ProposedDates.after(Awarded.DATES, Awarded.CYCLE, next);
  }

  private static CycleView cycle(int title, String opens, String plans, String ends) {
    return new CycleView(
        new CycleId(5),
        title,
        "Next",
        Awarded.ZONE,
        LocalDate.parse(opens),
        LocalDate.parse(plans),
        LocalDate.parse(ends),
        false,
        null);
  }
}
