package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.TownBefore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the migration makes of towns that were entered before it was written down what was known.
 */
@AwardSlice
class TownsEnteredLongAgoTest {

  private static final String MIGRATION =
      "db/migration/award/V20261126_2356__town_known_or_not.sql";

  @Autowired AwardCases cases;
  @Autowired Nominated nominated;
  @Autowired TestProgramme programme;
  @Autowired NewTownService towns;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Year year;

  @BeforeEach
  void anAward() {
    clock.reset();
    year = cases.withAward();
    programme.worksAt(cases.coordinator(), "Office of the programme");
  }

  @Test
  void saysOfNoneOfThemThatItWasNotInTheList() throws Exception {
    OffsetDateTime written =
        jdbc.sql("select installed_on from flyway_schema_history where version = '20261126.2105'")
            .query((row, number) -> row.getTimestamp(1).toInstant().atOffset(ZoneOffset.UTC))
            .single();
    Entry old = fromOutside(written.minusHours(1));
    Entry returning = fromOutside(written.minusHours(1));
    programme.participation(cases.cycle().cycle(), returning.town(), returning.mentee());
    jdbc.sql(
            """
            update participation set started_at = started_at - interval '900 days'
            where municipality_id = ? and id <> ?
            """)
        .params(returning.town().value(), returning.participation().value())
        .update();
    Entry fresh = fromOutside(written.plusHours(1));

    jdbc.sql(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8)).update();

    assertThat(before(old)).isEqualTo(TownBefore.NOT_RECORDED);
    assertThat(before(returning)).isEqualTo(TownBefore.LISTED);
    assertThat(before(fresh)).isEqualTo(TownBefore.NEW);
  }

  private Entry fromOutside(OffsetDateTime at) {
    Entry entry = nominated.in(year.cycle(), NominationState.SUBMITTED);
    programme.worksAt(entry.mentee(), "Town hall " + entry.mentee().value());
    jdbc.sql("update nomination set from_outside = true, started_at = ? where id = ?")
        .params(at, entry.id().value())
        .update();
    return entry;
  }

  private TownBefore before(Entry entry) {
    return towns.outside(cases.coordinator(), entry.id()).orElseThrow().town();
  }
}
