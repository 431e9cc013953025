package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.shared.personaldata.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each kind of data is there an hour before its time is over, as the page on privacy says, and gone
 * an hour after it.
 */
@ApplicationTest
class RetentionIT {

  @Autowired private AgreedTown agreed;
  @Autowired private TestClock clock;
  @Autowired private RetentionService retention;
  @Autowired private JdbcClient jdbc;

  private Pair pair;

  @BeforeEach
  void aMentoring() {
    clock.reset();
    clear();
    pair = agreed.withLead();
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PROCESS_HISTORY")
  void isKeptForItsTimeAndNotLonger(Kind kind) {
    Instant end = clock.instant();
    for (String statement : ExpiringRowsOfATest.of(kind)) {
      run(statement, end);
    }
    Set<String> all = there(kind);
    assertThat(all).isNotEmpty();

    clock.set(end.plus(time(kind)).minus(Duration.ofHours(1)));
    clear();
    assertThat(there(kind)).isEqualTo(all);

    clock.set(end.plus(time(kind)).plus(Duration.ofHours(1)));
    clear();
    assertThat(there(kind)).isEmpty();
  }

  @Test
  void everyKindIsOnThePageOnPrivacy() {
    assertThat(retention.periods().stream().map(KeptFor::kind))
        .containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void whatIsNotOverIsKeptHoweverOld() {
    run(ExpiringRowsOfATest.WAITING_MAIL, clock.instant());
    run(ExpiringRowsOfATest.NOTE, clock.instant());
    run(ExpiringRowsOfATest.COMING_DATE, clock.instant());
    clock.advanceDays(5000);

    clear();

    assertThat(there(Kind.SENT_MAILS)).hasSize(2).contains("date kept-coming");
    assertThat(there(Kind.PRIVATE_NOTES)).isNotEmpty();
  }

  private void clear() {
    boolean more = true;
    while (more) {
      more = retention.clearNext();
    }
  }

  private Duration time(Kind kind) {
    return retention.periods().stream()
        .filter(kept -> kept.kind() == kind)
        .map(kept -> Duration.ofDays(kept.days()))
        .findFirst()
        .orElseThrow();
  }

  private void run(String statement, Instant moment) {
    jdbc.sql(statement)
        .param("person", pair.mentee().value())
        .param("mentoring", pair.mentoring().value())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Which of the rows are there. */
  private Set<String> there(Kind kind) {
    return Stream.of(ExpiringRowsOfATest.looksFor(kind))
        .flatMap(
            query ->
                jdbc
                    .sql(query)
                    .param("person", pair.mentee().value())
                    .param("mentoring", pair.mentoring().value())
                    .query(String.class)
                    .list()
                    .stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
