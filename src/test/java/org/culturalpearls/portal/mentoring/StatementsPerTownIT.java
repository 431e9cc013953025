package org.culturalpearls.portal.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a mentor's towns reads no more for more of them. */
@ApplicationTest
class StatementsPerTownIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private MentoredTowns page;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;

  @Test
  void readsAsMuchHoweverManyTownsThereAre() {
    clock.reset();
    PersonId mentor = programme.mentor(9);
    towns.with(mentor, null);
    towns.with(mentor, null);
    int ofTwo = statements.during(() -> page.of(mentor));
    towns.with(mentor, null);
    towns.with(mentor, null);

    assertThat(page.of(mentor)).hasSize(4);
    assertThat(statements.during(() -> page.of(mentor))).isEqualTo(ofTwo);
  }
}
