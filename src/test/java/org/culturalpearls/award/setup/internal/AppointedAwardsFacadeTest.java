package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.setup.AppointedAwards;
import org.culturalpearls.award.setup.AppointedAwards.AppointedAward;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class AppointedAwardsFacadeTest {

  @Autowired AppointedAwards awards;
  @Autowired AwardCases cases;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;

  @BeforeEach
  void longBefore() {
    clock.reset();
  }

  @Test
  void tellsOnlyOfTheOwnAwardAndTheOwnStage() {
    Year year = cases.withAward();
    Year other = cases.withAward();
    PersonId selector = programme.person("Selector");
    PersonId juror = programme.person("Juror");
    PersonId chair = programme.person("Chair");
    cases.appoint(year, List.of(selector), List.of(juror, chair), chair);

    assertThat(awards.of(selector))
        .singleElement()
        .satisfies(
            award -> {
              assertThat(award.cycle().id()).isEqualTo(year.cycle());
              assertThat(award.offices()).containsExactly(AwardOffice.SELECTOR);
              assertThat(award.criteria()).containsOnlyKeys(AwardStage.PRE_SELECTION);
              assertThat(award.colleagues())
                  .containsOnlyKeys(AwardOffice.SELECTOR, AwardOffice.CHAIR);
            });
    assertThat(awards.of(chair))
        .singleElement()
        .extracting(AppointedAward::offices)
        .isEqualTo(Set.of(AwardOffice.JUROR, AwardOffice.CHAIR));
    assertThat(awards.of(programme.person("Nobody"))).isEmpty();
    assertThat(other).isNotEqualTo(year);
  }
}
