package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Programme.Newcomer;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Indicators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages that the docs show in pictures, taken by {@link Pictures}; in an order, so that what a
 * coordinator sees of all cycles is the same in every run.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PicturesBrowserIT {

  private static final int WIDE = 1200;
  private static final int HIGH = 780;
  private static final int PHONE = 390;
  private static final List<String> TOWNS =
      List.of(
          "Ozolkalnsciems",
          "Kalmupekrasts",
          "Lehtisaarela",
          "Zalesie Morskie",
          "Björkvikshamn",
          "Tannenwiek",
          "Rannamõisaküla",
          "Pajūrėliai",
          "Fjordlundby");

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private PlanContentService rows;
  @Autowired private DecidedCycle cycles;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
    called(programme.coordinator(), "Marta Kowalska");
  }

  @Test
  @Order(2)
  void ofAPlanInAnAfternoon() {
    Case town = town("Saarelinn", "Kadri Tamm", "Jaan Sepp");
    PersonId mentor = mentor("Henrik Lund", 2);
    agreed.match(town, mentor, null);
    String path = "/cases/" + town.key();
    Page phone = browsers.logIn(browsers.page(PHONE, HIGH), town.mentee());
    phone.navigate(path + "/assessment");
    phone.locator("main a").getByText("Answer for yourself first").click();
    Pictures.takeFrom(phone, "main fieldset", "plan/answers");
    phone.context().close();

    planned.assess(town);
    Page page = page(town.mentee());
    page.navigate(path + "/plan");
    Pictures.take(page, "plan/empty");
    planned.write(town);
    page.navigate(path + "/plan/rows/measure/new");
    page.getByLabel("Title").fill("Open the cinema on Sundays");
    page.getByLabel("Text").fill("People of all ages choose the films and run the evening.");
    Pictures.takeFrom(page, "main form.page-form", "plan/measure");
    RowId measure =
        rows.add(
            town.mentee(),
            town.id(),
            new Measure(
                "Open the cinema on Sundays",
                "People of all ages choose the films and run the evening.",
                "Everybody who is alone on Sundays",
                MilestoneOwner.person(town.mentee()),
                MilestoneOwner.person(town.secondMentee()),
                "The choir",
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2027, 11, 28),
                MeasureSource.OWN,
                "",
                List.of()));
    page.navigate(path + "/plan/rows/indicator/new?measure=" + measure.value());
    page.getByText("Begin with a ready question").click();
    Pictures.takeFrom(page, "main details", "plan/kit");
    rows.add(town.mentee(), town.id(), Indicators.guests(measure));
    page.navigate(path + "/plan");
    Pictures.takeFrom(page, "#measures", "plan/rows");

    clock.advanceDays(1);
    Page reads = page(mentor);
    reads.navigate(path + "/plan");
    reads.locator("article:has-text('The young leave') a[data-quotes]").first().click();
    reads.getByLabel("What do you want to say?").fill("How many of them, and how do you know?");
    reads.locator("main form.page-form .buttons button").first().click();
    assertThat(reads.locator(".remark").first()).isVisible();
    page.navigate(path + "/plan");
    Pictures.take(page, "plan/news");
    Pictures.takeFrom(page, "#challenges", "plan/remark");
    planned.handIn(town, "feedback");
    page.navigate(path + "/plan/timeline");
    Pictures.takeFrom(page, ".timeline", "plan/timeline");
    engine.complete(mentor, town.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    page.navigate(path + "/plan/submit");
    Pictures.take(page, "plan/submit");
  }

  @Test
  @Order(1)
  void ofWhatEachRoleSeesOfTheCases() {
    Case town = town("Merelinna", "Kadri Tamm", "Jaan Sepp");
    PersonId mentor = mentor("Henrik Lund", 3);
    agreed.match(town, mentor, null);
    Case late = town("Metsaküla", "Liis Kask", "Toomas Mets");
    agreed.match(late, mentor, null);
    planned.bringIntoForce(town, mentor);
    clock.advanceDays(60);
    engine.fire(town.key(), "CatchEvent_TimeToReport");

    Page team = page(town.mentee());
    Pictures.take(team, "tour/town-home");
    look(team, "/cases/" + town.key(), "tour/town-case");
    look(team, "/cases/" + town.key() + "/plan", "tour/town-plan");
    Page reads = page(mentor);
    Pictures.take(reads, "tour/mentor-home");
    look(reads, "/mentored-towns", "tour/mentor-towns");
    look(reads, "/cases/" + late.key(), "tour/mentor-case");
    look(reads, "/cases/" + town.key() + "/plan", "tour/mentor-plan");
    Page office = page(programme.coordinator());
    Pictures.take(office, "tour/coordinator-desk");
    look(office, "/cases/" + town.key(), "tour/coordinator-case");
    look(office, "/programme", "tour/coordinator-figures");
    Pictures.take(page(tables.person("Anna Berg", Role.ADMINISTRATOR)), "tour/administrator-home");
    Pictures.take(page(tables.person("Ieva Ozola", Role.EDITOR)), "tour/editor-home");
    Page visitor = browsers.page(WIDE, HIGH);
    look(visitor, "/", "tour/visitor-home");
  }

  @Test
  @Order(3)
  void ofAReview() {
    Year year = award.begin();
    try {
      Entry entry = award.eligible(year, Country.EE);
      named("Saarelinn", entry);
      PersonId selector = year.selectors().get(0);
      called(selector, "Elina Virtanen");
      award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
      award.free(selector, entry);
      Page page = page(selector);
      Pictures.take(page, "tour/selector-home");
      page.navigate("/reviews");
      page.locator("main").getByText(award.town(entry)).first().click();
      Pictures.takeFrom(page, "main form.page-form", "tour/selector-review");
    } finally {
      award.finish(year);
    }
  }

  @Test
  @Order(4)
  void ofTheJurysBoard() {
    Jury jury =
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
    called(jury.chair(), "Elina Virtanen");
    for (int place = 0; place < TOWNS.size(); place++) {
      Entry entry = jury.entries().get(place);
      named(TOWNS.get(place), entry);
      String points = Integer.toString(25 - place);
      cycles.review(jury, entry, points, points);
    }
    cycles.jurorsAreDone(jury);
    String path = "/cycles/" + jury.cycle().value() + "/award";
    Page office = page(programme.coordinator());
    look(office, path, "tour/coordinator-award");
    look(office, path + "/decision", "tour/board");
  }

  private static void look(Page page, String path, String name) {
    page.navigate(path);
    Pictures.take(page, name);
  }

  private Page page(PersonId person) {
    Page page = browsers.logIn(browsers.page(WIDE, HIGH), person);
    page.navigate("/");
    return page;
  }

  private Case town(String name, String first, String second) {
    Newcomer people =
        new Newcomer(
            tables.town(name, Country.EE),
            tables.person(first, Role.MENTEE),
            tables.person(second, Role.MENTEE));
    return programme.caseOf(people, programme.start(people));
  }

  private PersonId mentor(String name, int capacity) {
    return tables.mentor(name, Country.DK, capacity, Theme.LONELINESS);
  }

  private void called(PersonId person, String name) {
    jdbc.sql("update person set name = ? where id = ?").params(name, person.value()).update();
  }

  private void named(String town, Entry entry) {
    jdbc.sql(
            """
            update municipality set name = ? where id =
              (select municipality_id from participation where id = ?)
            """)
        .params(town, entry.participation().value())
        .update();
  }
}
