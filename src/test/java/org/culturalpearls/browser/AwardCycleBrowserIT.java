package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.award.setup.AwardStage.JURY;
import static org.culturalpearls.award.setup.AwardStage.PRE_SELECTION;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Post;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.PastCycle;
import org.culturalpearls.replay.ReplayTools;
import org.culturalpearls.replay.ReplayedCycle;
import org.culturalpearls.replay.ReplayedTowns.Entrant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One cycle of an award with nine nominations, four selectors and five jurors, from a town that is
 * new to the released titles. Each kind of step is done by its person in Chromium: on the portal's
 * pages, and where it is a user task in Tasklist, too. What only repeats such a step for another
 * town or reviewer, and what the tests of the lifecycle do in Chromium (self-assessment), is done
 * by the engine or a facade, so that the test does not run for long.
 */
@MailedBrowserTest
class AwardCycleBrowserIT {

  private static final int YEAR = 2022;
  private static final int TIED = 7;

  @Autowired private ReplayTools tools;
  @Autowired private Browsers browsers;
  @Autowired private PeopleService people;
  @Autowired private Post post;

  private ReplayedCycle cycle;
  private AwardScene scene;

  @Test
  void nineNominationsComeToFourTitles() {
    cycle = new ReplayedCycle(new PastCycle(YEAR, 9, 8, 7, Map.of()), tools);
    cycle.setUp(2, 3);
    scene = new AwardScene(cycle, tools, browsers, people, post);
    enter();
    cycle.fire("CatchEvent_CallCloses");
    new EligibilityWalk(scene, LocalDate.of(YEAR - 1, 12, 20)).walk(at(0), at(4));
    preSelect();
    plan();
    judge();
    TitleWalk titles = new TitleWalk(scene);
    titles.choose(2, 0, 1, 3);
    titles.confirmAndRelease(at(6));
    titles.isKnown(at(4), at(8), 0, 1, 2, 3);
    Page report = scene.page(scene.coordinator(), scene.award("report"));
    assertThat(report.locator("table").first().locator("tbody tr").last())
        .hasText("All countries 9 9 8 7 4");
    Axe.findsNothingOn(report, "award-report");
  }

  /** In the order in which the jury will see them. */
  private void enter() {
    EntryWalk entry = new EntryWalk(scene);
    entry.newTown("Invented Uusikylä");
    cycle.enter("Invented Harbour", Country.LV);
    cycle.enter("Invented Mill", Country.LV);
    entry.ofTheNetwork("Invented Square", Country.EE);
    cycle.enter("Invented Choir", Country.PL);
    cycle.enter("Invented Lighthouse", Country.SE);
    cycle.enter("Invented Library", Country.LT);
    entry.together("Invented Island", "Invented Strait", Country.DK);
    cycle.enter("Invented Station", Country.SE);
  }

  private void preSelect() {
    AssignmentWalk assignment = new AssignmentWalk(scene, PRE_SELECTION);
    assignment.findsInConflict(cycle.selectors().get(0), at(1));
    assignment.takesAtMost(cycle.selectors().get(3), 3);
    assignment.changesByHand(at(5));
    assignment.isTold(at(0));
    ReplacedReviewersWalk replaced = new ReplacedReviewersWalk(scene);
    replaced.declaresAConflict(at(2));
    ScoringWalk scoring = new ScoringWalk(scene, at(0));
    List<PersonId> first = scene.asked(at(0));
    scoring.sendsInTasklist(first.get(0), 9);
    scoring.sendsOnThePage(first.get(1), 8);
    answer(List.of(1, 2, 3, 6, 7, 8), 5);
    cycle.answer(at(4), scene.asked(at(4)).get(1), 6);
    cycle.answer(at(5), scene.asked(at(5)).get(1), 6);
    replaced.isSilent(at(4));
    replaced.isLate(at(5));
    answer(List.of(4, 5), 6);
    new PreSelectionWalk(scene).decide(at(6));
    cycle.fire("CatchEvent_PreSelectionEnds");
  }

  /** One town in Chromium; one is not in time and drops out. */
  private void plan() {
    new PreSelectionWalk(scene).plan(at(0), YEAR);
    cycle.entrants().subList(1, 7).forEach(cycle::plan);
    cycle.dropOut(at(7));
    cycle.fire("CatchEvent_PlansDue");
    scene.told(at(7).town().mentee(), "The plan of " + at(7).name() + " was not in time");
  }

  /** The chair is in conflict with one; the fourth and the fifth have equal scores. */
  private void judge() {
    AssignmentWalk assignment = new AssignmentWalk(scene, JURY);
    assignment.findsInConflict(cycle.chair(), at(6));
    assignment.confirms();
    int[] points = {10, 9, 8, TIED, TIED, 2, 1};
    for (int place = 0; place < points.length; place++) {
      answer(List.of(place), points[place]);
    }
  }

  private void answer(List<Integer> places, int points) {
    for (int place : places) {
      scene.asked(at(place)).forEach(person -> cycle.answer(at(place), person, points));
    }
  }

  private Entrant at(int place) {
    return scene.entrant(place);
  }
}
