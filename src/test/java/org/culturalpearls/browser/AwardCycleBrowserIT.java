package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCycleService;
import org.culturalpearls.award.AwardSettingsService;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.ReviewOfficeService;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.PastCycle;
import org.culturalpearls.replay.ReplayedCycle;
import org.culturalpearls.replay.ReplayedCycle.Entrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One cycle of an award with nine nominations, from a town that is new to the released titles. What
 * repeats itself is done by the engine; each step of its kind is done once in the portal or in
 * Tasklist.
 */
@BrowserTest
class AwardCycleBrowserIT {

  private static final int YEAR = 2022;

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private CycleService cycles;
  @Autowired private MunicipalityService municipalities;
  @Autowired private ParticipationService participations;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private NominationService nominations;
  @Autowired private ReviewOfficeService office;
  @Autowired private ReviewedAward reviewing;
  @Autowired private PlannedTown planning;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;

  private ReplayedCycle cycle;
  private Page coordinator;

  @AfterEach
  void theCyclesAreFinished() {
    jdbc.sql("update cycle set finished = true where title_year < 2027").update();
    clock.reset();
  }

  @Test
  void nineNominationsComeToFourTitles() {
    cycle = new ReplayedCycle(nine(), tools());
    cycle.setUp();
    cycle.enter(8);
    Entrant newcomer = aNewTownEnters();
    cycle.fire("CatchEvent_CallCloses");
    checkEligibility(newcomer);
    coordinator = browsers.loggedIn(programme.coordinator());
    review();
    preSelect();
    cycle.plan();
    chairIsInConflictWith(cycle.entrants().get(6));
    judge();
    decide();

    Page anybody = browsers.page();
    anybody.navigate("/pearls");
    for (int pearl = 0; pearl < 4; pearl++) {
      assertThat(anybody.locator("main")).containsText(cycle.entrants().get(pearl).name());
    }
    coordinator.navigate("/cycles/" + cycle.cycle().value() + "/award/report");
    assertThat(coordinator.locator("tbody tr").last()).hasText("All countries 9 9 8 7 4");
    Axe.findsNothingOn(coordinator, "award-report");
  }

  /** In the portal: names itself, and submits what it has written. */
  private Entrant aNewTownEnters() {
    PersonId person = programme.person("Aino Virtanen");
    tables.worksAt(person, "Town hall of Uusi kaupunki");
    Page page = browsers.loggedIn(person);
    page.navigate("/award/town");
    String name = "Uusi kaupunki of " + YEAR;
    page.locator("#name").fill(name);
    page.locator("#country").selectOption("FI");
    page.locator("input[name=cycle][value='" + cycle.cycle().value() + "']").check();
    page.locator("main form.page-form button[type=submit]").first().click();
    assertThat(page.locator("main")).containsText(name);
    String key = page.url().replaceAll(".*/cases/([^/]+)/.*", "$1");
    NominationId id =
        nominations
            .ofParticipation(person, participations.byCaseKey(new CaseKey(key)).orElseThrow().id())
            .orElseThrow()
            .id();
    Entrant entrant = cycle.written(name, person, id);
    new Portal(page)
        .open("Write nomination", key)
        .choose("We submit the nomination as it is now")
        .complete();
    return entrant;
  }

  /** One is to be completed: asked in the engine, done by its town in the portal. */
  private void checkEligibility(Entrant toComplete) {
    engine.complete(
        programme.coordinator(),
        toComplete.town().key(),
        "UserTask_CheckEligibility",
        Map.of(
            "decision",
            "complete",
            "sections",
            List.of("MOTIVATION"),
            "completeOn",
            (YEAR - 1) + "-12-20",
            "remark",
            "Say for whom."));
    new Portal(browsers.loggedIn(toComplete.town().mentee()))
        .open("Complete nomination", key(toComplete))
        .choose("We have completed the nomination")
        .complete();
    cycle.entrants().forEach(cycle::check);
  }

  /** One selector declares a conflict in Tasklist, another stays silent: both are replaced. */
  private void review() {
    cycle.assignSelectors();
    Entrant declared = cycle.entrants().get(0);
    Entrant late = cycle.entrants().get(1);
    Tasklist selector = new Tasklist(browsers.loggedIn(cycle.selector(declared)));
    selector
        .open("Declare conflict", key(declared))
        .choose("No, I have a conflict of interest")
        .select("What ties you to it?", "Family or friends")
        .complete();
    PersonId instead = cycle.selector(cycle.entrants().get(2));
    new Portal(coordinator)
        .open("Reassign review", key(declared))
        .choose("Ask somebody else")
        .select("Who is to review it?", people.person(instead).name())
        .complete();
    cycle.answer(declared, instead, 10);
    cycle.entrants().subList(2, 9).forEach(each -> cycle.answer(each, cycle.selector(each), 5));
    engine.fire(late.town().key(), "BoundaryEvent_NoAnswer");
    PersonId other = cycle.selector(cycle.entrants().get(3));
    new Portal(coordinator)
        .open("Reassign review", key(late))
        .choose("Ask somebody else")
        .select("Who is to review it?", people.person(other).name())
        .complete();
    cycle.answer(late, other, 9);
  }

  /** All at once on the page of pre-selection. */
  private void preSelect() {
    coordinator.navigate("/cycles/" + cycle.cycle().value() + "/award/pre-selection");
    for (Entrant each : cycle.entrants()) {
      boolean last = cycle.entrants().indexOf(each) == 8;
      coordinator
          .locator("[id='decision-" + key(each) + "']")
          .selectOption(last ? "notSelect" : "select");
    }
    coordinator
        .locator("[id='reason-" + key(cycle.entrants().get(8)) + "']")
        .fill("Others were stronger.");
    Axe.findsNothingOn(coordinator, "pre-selection");
    button(coordinator, "Decide");
    assertThat(coordinator.locator(".notice[role=status]")).containsText("9 nominations");
    cycle.fire("CatchEvent_PreSelectionEnds");
  }

  private void chairIsInConflictWith(Entrant entrant) {
    tables.worksAt(cycle.chair(), people.person(entrant.town().mentee()).organisation());
  }

  /** The fourth and the fifth have equal scores at the border. */
  private void judge() {
    cycle.assignJurors();
    int[] points = {10, 9, 8, 7, 7, 2, 1};
    for (int place = 0; place < points.length; place++) {
      Entrant each = cycle.entrants().get(place);
      int given = points[place];
      cycle.jurors(each).forEach(juror -> cycle.answer(each, juror, given));
    }
  }

  /** On the board and in the portal; the deputy confirms in Tasklist. */
  private void decide() {
    Page page = coordinator;
    page.navigate("/cycles/" + cycle.cycle().value() + "/award/decision");
    assertThat(page.locator("main")).containsText("have equal scores");
    for (int place = 0; place < 4; place++) {
      page.locator("#title-" + cycle.entrants().get(place).nomination().value())
          .selectOption(place == 1 ? "EXTRA" : "TITLE");
    }
    button(page, "Save the choice");
    page.locator("textarea[name^='reason-TIE_BROKEN']").fill("More young people take part.");
    page.locator("textarea[name^='reason-EXTRA_TITLE']").fill("A very convincing plan.");
    button(page, "Save the choice");
    Portal portal = new Portal(page);
    portal
        .open("Prepare decision", cycle.year().value())
        .choose("The decision is ready for the chair of the jury")
        .complete();
    new Tasklist(browsers.loggedIn(cycle.deputy()))
        .open("Confirm titles", cycle.year().value())
        .choose("Yes, I confirm them")
        .complete();
    portal.open("Release results", cycle.year().value()).choose("Yes, release them now").complete();
  }

  private static String key(Entrant entrant) {
    return entrant.town().key().value();
  }

  private static PastCycle nine() {
    Map<String, Country> pearls = new LinkedHashMap<>();
    pearls.put("Invented Harbour", Country.LV);
    pearls.put("Invented Mill", Country.LV);
    pearls.put("Invented Square", Country.EE);
    pearls.put("Invented Choir", Country.PL);
    return new PastCycle(YEAR, 9, 8, 7, pearls);
  }

  private ReplayedCycle.Tools tools() {
    return new ReplayedCycle.Tools(
        programme,
        tables,
        engine,
        clock,
        cycles,
        municipalities,
        participations,
        awards,
        settings,
        nominations,
        office,
        reviewing,
        planning,
        tables.cycle(2020));
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
