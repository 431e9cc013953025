package org.culturalpearls.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitView;
import org.culturalpearls.exchange.VisitWish;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

/** A visit from the wish to the report. */
class VisitTest {

  private static final YearMonth MAY = YearMonth.of(2027, 5);
  private static final YearMonth JULY = YearMonth.of(2027, 7);
  private static final Instant NOW = Instant.parse("2027-06-02T08:00:00Z");

  @Test
  void keepsTheMonthsInTheirOrder() {
    VisitView view = wished().view();
    assertThat(view.wish().months()).containsExactly(MAY, JULY);
    assertThat(view.monthsFrom(YearMonth.of(2027, 6))).containsExactly(JULY);
    assertThat(view.agreed()).isNull();
    assertThat(view.day()).isNull();
    assertThat(view.report()).isNull();
  }

  @Test
  void canBeToldOfAtTheEndOfItsMonthOrOnItsDay() {
    Visit visit = wished();
    visit.agree(MAY);
    assertThat(visit.view().tellableFrom()).isEqualTo(LocalDate.of(2027, 5, 31));
    visit.setDay(LocalDate.of(2027, 6, 14));
    assertThat(visit.view().tellableFrom()).isEqualTo(LocalDate.of(2027, 6, 14));
    assertThat(visit.view().agreed()).isEqualTo(YearMonth.of(2027, 6));
  }

  @Test
  void asksTwiceAtMostAndAnewForAnotherDay() {
    Visit visit = wished();
    visit.agree(MAY);
    assertThat(visit.ask(NOW, Duration.ofDays(14))).isFalse();
    assertThat(visit.ask(NOW, Duration.ofDays(14))).isTrue();
    visit.setDay(LocalDate.of(2027, 6, 14));
    assertThat(visit.ask(NOW, Duration.ofDays(14))).isFalse();
  }

  @Test
  void holdsWhatTheVisitorTells() {
    Visit visit = wished();
    visit.agree(MAY);
    assertThat(visit.isReported()).isFalse();
    visit.report(new PersonId(4), "A full hall.", "A choir of our own.", NOW);
    assertThat(visit.isReported()).isTrue();
    assertThat(visit.view().report())
        .isEqualTo(new VisitView.Report("A full hall.", "A choir of our own.", NOW));
  }

  private static Visit wished() {
    return new Visit(
        new ContactRequestId(3), new VisitWish(VisitKind.VISIT, 4, List.of(JULY, MAY)));
  }
}
