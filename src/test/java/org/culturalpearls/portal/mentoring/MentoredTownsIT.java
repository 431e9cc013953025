package org.culturalpearls.portal.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor sees all the own towns on one page, and nobody else's. */
@ServerTest
class MentoredTownsIT {

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;

  private PersonId mentor;
  private Pair first;
  private Pair second;

  @BeforeEach
  void twoTownsOfOneMentor() {
    clock.reset();
    mentor = programme.mentor(9);
    first = towns.with(mentor, null);
    second = towns.with(mentor, null);
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @Test
  void tellsWhereEachStandsWhatIsNextAndWhoseTurnItIs() {
    planned.bringIntoForce(first.town(), mentor);
    engine.fire(first.key(), "CatchEvent_TimeToReport");

    Html shown = Html.of(visitors.loggedIn(mentor).page("/mentored-towns"));

    assertThat(row(shown, first))
        .contains("in force", "Cinema cleaned", "10 May 2027", "Report milestone: Cinema cleaned")
        .doesNotContain("none yet");
    assertThat(row(shown, second)).contains("none open", "Assess preparedness");
    assertThat(shown.all("tbody tr")).hasSize(2);
    assertThat(Html.of(visitors.loggedIn(mentor).page("/")).page().text())
        .contains("See the 2 towns that you mentor side by side");
  }

  @Test
  void tellsNothingToOthers() {
    for (PersonId other : List.of(programme.mentor(1), first.mentee())) {
      assertThat(visitors.loggedIn(other).page("/mentored-towns").body())
          .contains("You mentor no town now")
          .doesNotContain(first.town().town() + "<");
    }
  }

  private static String row(Html shown, Pair pair) {
    return shown.all("tbody tr").stream()
        .filter(row -> row.text().startsWith(pair.town().town() + " "))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
