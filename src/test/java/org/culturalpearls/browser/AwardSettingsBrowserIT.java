package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator sets up the award of a cycle, from its dates to the people of the jury. */
@BrowserTest
class AwardSettingsBrowserIT {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private CycleService cycles;
  @Autowired private PeopleService people;

  private CycleId cycle;

  @BeforeEach
  void aCycle() {
    clock.reset();
    cycle =
        cycles.add(
            programme.coordinator(),
            new CycleService.Add(
                2091,
                "Pearls 2091",
                ZoneId.of("Europe/Stockholm"),
                LocalDate.of(2090, 9, 1),
                LocalDate.of(2091, 3, 31),
                LocalDate.of(2091, 12, 31)));
  }

  @AfterEach
  void theCycleIsFinished() {
    long version = cycles.forChange(programme.coordinator(), cycle).version();
    cycles.finish(programme.coordinator(), cycle, version);
  }

  @Test
  void aCoordinatorSetsAnAwardUpAndAppointsItsPeople() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/cycles/" + cycle.value());
    link(page, "Award");
    Axe.findsNothingOn(page, "award-none");
    link(page, "Set up the award");
    page.locator("#callOpensAt").fill("");
    button(page, "Set up the award");
    assertThat(page.locator(".error-summary")).containsText("Call opens");
    Axe.findsNothingOn(page, "award-new-wrong");
    dates(page);
    button(page, "Set up the award");
    assertThat(page.locator(".notice").first()).containsText("The award is set up");
    assertThat(page.locator("main")).containsText("Nobody is appointed as a juror.");
    Axe.findsNothingOn(page, "award");

    PersonId chair = programme.person("Māra Kļaviņa-Bērzkalne");
    link(page, "Appoint people");
    page.locator("#chair").fill(people.person(chair).email());
    button(page, "Save");
    assertThat(page.locator(".error-summary")).containsText("name one of the jurors");
    page.locator("#jurors").fill(people.person(chair).email());
    Axe.findsNothingOn(page, "award-people-wrong");
    button(page, "Save");
    assertThat(page.locator("main")).containsText("Māra Kļaviņa-Bērzkalne");
    assertThat(page.locator("main")).not().containsText("Nobody is appointed as a juror.");

    link(page, "Change the criteria: jury");
    page.locator("[name='criteria[0].weight']").fill("1,5");
    page.locator("[name='criteria[2].name']").fill("");
    page.locator("[name='criteria[2].guidance']").fill("");
    Axe.findsNothingOn(page, "award-criteria");
    button(page, "Save");
    assertThat(page.locator("main")).containsText("weight 1.5, 0 to 10 points");
    assertThat(page.locator("main")).not().containsText("Capacity to deliver");

    for (String part : new String[] {"dates", "rules", "areas"}) {
      page.navigate("/cycles/" + cycle.value() + "/award/" + part);
      Axe.findsNothingOn(page, "award-" + part);
    }
    page.navigate("/cycles/" + cycle.value() + "/history");
    assertThat(page.locator("main"))
        .containsText("appointed Māra Kļaviņa-Bērzkalne: chair of the jury");
    Axe.findsNothingOn(page, "cycle-history");
    page.context().close();
  }

  private static void dates(Page page) {
    date(page, "callOpensAt", "2090-09-15", "09:00");
    date(page, "callClosesAt", "2090-11-30", "23:59");
    date(page, "preSelectionEndsAt", "2091-01-31", "18:00");
    date(page, "juryEndsAt", "2091-05-31", "18:00");
    date(page, "resultsAt", "2091-06-15", "12:00");
  }

  private static void date(Page page, String field, String day, String time) {
    page.locator("#" + field).fill(day);
    page.locator("#" + field + "Time").fill(time);
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
