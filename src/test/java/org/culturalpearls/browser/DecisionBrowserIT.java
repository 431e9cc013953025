package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nine plans before the jury, two with equal scores at the border and one that gets an extra title
 * in a country that has one. The chair is in conflict, so that the deputy confirms.
 */
@BrowserTest
class DecisionBrowserIT {

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private ParticipationService participations;
  @Autowired private Browsers browsers;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Jury jury;
  private String board;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    jury =
        cycles.before(
            Country.LV,
            Country.LV,
            Country.FI,
            Country.PL,
            Country.SE,
            Country.DE,
            Country.EE,
            Country.LT,
            Country.DK);
    int[] points = {25, 24, 23, 22, 22, 15, 14, 13, 12};
    for (int place = 0; place < points.length; place++) {
      String value = Integer.toString(points[place]);
      cycles.review(jury, entry(place), value, value);
    }
    new TestProgramme(jdbc).worksWith(jury.chair(), entry(7).mentee());
    cycles.jurorsAreDone(jury);
    board = "/cycles/" + jury.cycle().value() + "/award/decision";
  }

  @Test
  void goesFromTheBoardOverTheDeputyToThePearls() {
    Page coordinator = browsers.loggedIn(programme.coordinator());
    chooseWithReasons(coordinator);
    Portal portal = new Portal(coordinator);
    link(coordinator, "Hand the decision to the chair");
    assertThat(coordinator.locator("main")).containsText("Chosen among equal scores");
    portal.choose("The decision is ready for the chair of the jury").complete();

    Page anybody = browsers.page();
    nothingIsKnown(anybody);
    theChairSeesNoPlace();
    Tasklist deputy = new Tasklist(browsers.loggedIn(jury.deputy()));
    deputy.open("Confirm titles", jury.key().value());
    assertThat(deputy.form()).containsText(town(1));
    deputy.choose("Yes, I confirm them").complete();
    nothingIsKnown(anybody);

    portal
        .open("Release results", jury.key().value())
        .choose("Yes, release them now")
        .type("Why before the results are due?", ReleasedAward.EARLY)
        .complete();
    anybody.navigate("/pearls");
    for (int pearl : new int[] {0, 1, 2, 3}) {
      assertThat(anybody.locator("main")).containsText(town(pearl));
    }
    assertThat(anybody.locator("main")).not().containsText(town(4));
    Axe.findsNothingOn(anybody, "pearls");
    theTownReadsItsResult();
  }

  private void chooseWithReasons(Page page) {
    page.navigate(board);
    assertThat(page.locator("main")).containsText("have equal scores");
    Axe.findsNothingOn(page, "decision-board");
    page.locator("#titles").fill("4");
    button(page, "Show");
    assertThat(page.locator(".notice[role=status]")).containsText("This is only tried");
    Axe.findsNothingOn(page, "decision-what-if");
    link(page, "Back to the decision as it is");
    give(page, 0, "title");
    give(page, 1, "extra title");
    give(page, 2, "title");
    give(page, 3, "title");
    button(page, "Save the choice");
    assertThat(page.locator(".notice[role=status]")).containsText("2 departures");
    page.locator("textarea[name^='reason-TIE_BROKEN']").fill("More young people take part.");
    page.locator("textarea[name^='reason-EXTRA_TITLE']").fill("A very convincing plan.");
    Axe.findsNothingOn(page, "decision-departures");
    button(page, "Save the choice");
    assertThat(page.locator(".notice[role=status]")).containsText("hand the decision");
  }

  private void give(Page page, int place, String title) {
    page.locator("#title-" + entry(place).id().value()).selectOption(new String[] {title});
  }

  private void nothingIsKnown(Page anybody) {
    anybody.navigate("/pearls");
    assertThat(anybody.locator("main")).not().containsText(town(0));
    Page mentee = browsers.loggedIn(entry(0).mentee());
    mentee.navigate("/cases/" + key(0));
    assertThat(mentee.locator("main")).not().containsText("Result of the award");
    mentee.navigate("/cases/" + key(0) + "/result");
    assertThat(mentee.locator("main")).not().containsText("Pearl");
    mentee.context().close();
  }

  private void theChairSeesNoPlace() {
    Page chair = browsers.loggedIn(jury.chair());
    chair.navigate("/tasks");
    assertThat(chair.locator("main")).not().containsText("Confirm titles");
    chair.navigate(board);
    assertThat(chair.locator("main")).containsText("One nomination is hidden from you");
    assertThat(chair.locator("main")).not().containsText(town(7));
    assertThat(chair.locator("main")).not().containsText("Departures from the rule");
    Axe.findsNothingOn(chair, "decision-board-hidden");
    chair.context().close();
  }

  private void theTownReadsItsResult() {
    Page mentee = browsers.loggedIn(entry(1).mentee());
    mentee.navigate("/cases/" + key(1));
    link(mentee, "Result of the award");
    assertThat(mentee.locator("main")).containsText("is a Pearl");
    assertThat(mentee.locator("main")).containsText("Ask the young people, too.");
    assertThat(mentee.locator("main")).not().containsText("Juror");
    mentee.locator("#text").fill("A harbour for all.");
    Axe.findsNothingOn(mentee, "result");
    button(mentee, "Save");
    mentee.navigate("/pearls");
    assertThat(mentee.locator("main")).containsText("A harbour for all.");
    mentee.context().close();
  }

  private Nominated.Entry entry(int place) {
    return jury.entries().get(place);
  }

  private String town(int place) {
    return participations.participation(entry(place).participation()).town();
  }

  private String key(int place) {
    return participations.participation(entry(place).participation()).caseKey().value();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
