package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class PersonDatesTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Instant END_OF_12_MARCH = Instant.parse("2027-03-12T22:59:59Z");

  private static final Instant NOW = END_OF_12_MARCH.plus(Duration.ofHours(60));

  private final CurrentPerson current = mock(CurrentPerson.class);
  private final PersonDates dates =
      new PersonDates(current, new Texts(), Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void english() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void noLocale() {
    LocaleContextHolder.resetLocaleContext();
  }

  private void readerIn(String zone) {
    when(current.find())
        .thenReturn(
            Optional.of(
                new PersonPrincipal(new PersonId(1), "A", Set.of(), ZoneId.of(zone), Language.EN)));
  }

  @Test
  void saysADayWithItsWeekday() {
    assertThat(dates.day(LocalDate.of(2027, 3, 12))).isEqualTo("Friday 12 March 2027");
    assertThat(dates.date(LocalDate.of(2027, 3, 12))).isEqualTo("12 March 2027");
  }

  @Test
  void saysByHowManyDaysADateIsPast() {
    assertThat(dates.overdue(NOW.minus(Duration.ofHours(3)))).isEqualTo("Overdue since today");
    assertThat(dates.overdue(NOW.minus(Duration.ofHours(30)))).isEqualTo("Overdue by 1 day");
    assertThat(dates.overdue(END_OF_12_MARCH)).isEqualTo("Overdue by 2 days");
    assertThat(dates.overdue(NOW)).isNull();
    assertThat(dates.overdue(null)).isNull();
  }

  @Test
  void saysAMomentInTheReadersZone() {
    readerIn("Europe/Riga");
    assertThat(dates.moment(END_OF_12_MARCH)).isEqualTo("Saturday 13 March 2027, 00:59");
    assertThat(dates.date(END_OF_12_MARCH)).isEqualTo("13 March 2027");
  }

  @Test
  void saysADeadlineOnceWhereTheClocksAgree() {
    readerIn("Europe/Warsaw");
    assertThat(dates.deadline(END_OF_12_MARCH, STOCKHOLM)).isEqualTo("Friday 12 March 2027, 23:59");
  }

  @Test
  void saysADeadlineInBothZonesWhereTheyDiffer() {
    readerIn("Europe/Tallinn");
    assertThat(dates.deadline(END_OF_12_MARCH, STOCKHOLM))
        .isEqualTo("Friday 12 March 2027, 23:59 in Stockholm (your time 00:59, Saturday)");
  }

  @Test
  void saysTheDayAloneOfWhatIsDueAtItsEnd() {
    readerIn("Europe/Warsaw");
    assertThat(dates.due(END_OF_12_MARCH, STOCKHOLM)).isEqualTo("Friday 12 March 2027");
    assertThat(dates.due(END_OF_12_MARCH.minusSeconds(59), STOCKHOLM))
        .isEqualTo("Friday 12 March 2027, 23:59");
    readerIn("Europe/Tallinn");
    assertThat(dates.due(END_OF_12_MARCH, STOCKHOLM))
        .isEqualTo("Friday 12 March 2027, 23:59 in Stockholm (your time 00:59, Saturday)");
    assertThat(dates.due(null, STOCKHOLM)).isEmpty();
  }

  @Test
  void readsTheProgrammesClockToStrangers() {
    when(current.find()).thenReturn(Optional.empty());
    assertThat(dates.moment(END_OF_12_MARCH)).isEqualTo("Friday 12 March 2027, 23:59");
  }

  @Test
  void saysNothingOfADateThatIsNotSet() {
    assertThat(dates.day(null)).isEmpty();
    assertThat(dates.moment(null)).isEmpty();
    assertThat(dates.deadline(null, STOCKHOLM)).isEmpty();
  }

  @Test
  void saysDatesTimesAndPluralsInGerman() {
    LocaleContextHolder.setLocale(Locale.GERMAN);
    readerIn("Europe/Tallinn");
    assertThat(dates.day(LocalDate.of(2027, 3, 12))).isEqualTo("Freitag, 12. März 2027");
    assertThat(dates.date(LocalDate.of(2027, 3, 12))).isEqualTo("12. März 2027");
    assertThat(dates.deadline(END_OF_12_MARCH, STOCKHOLM))
        .startsWith("Freitag, 12. März 2027, 23:59")
        .contains("00:59", "Samstag")
        .doesNotContain("your time");
    assertThat(dates.overdue(NOW.minus(Duration.ofHours(30))))
        .contains("1 Tag")
        .doesNotContain("Tage");
    assertThat(dates.overdue(END_OF_12_MARCH)).contains("2 Tage");
  }
}
