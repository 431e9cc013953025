package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which coordinators and administrators enter people, towns and cycles. */
@BrowserTest
class PeopleAndCyclesBrowserIT {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private ParticipationService participations;

  private Case town;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
  }

  @Test
  void aCoordinatorEntersAPersonAndSendsTheLink() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/people");
    Axe.findsNothingOn(page, "people");
    page.navigate("/people?q=nobody-of-this-name");
    Axe.findsNothingOn(page, "people-empty");
    link(page, "Add a person");
    button(page, "Enter this person");
    assertThat(page.locator(".error-summary")).containsText("Name: this must be filled in.");
    Axe.findsNothingOn(page, "person-new-wrong");
    page.getByLabel("Name").fill("Żaneta Wołk-Łaniewska");
    page.getByLabel("E-mail address").fill("zaneta@example.org");
    page.getByLabel("mentor", new Page.GetByLabelOptions().setExact(true)).check();
    button(page, "Enter this person");
    assertThat(page.locator(".notice").first()).containsText("Żaneta Wołk-Łaniewska is entered");
    link(page, "Change the mentor profile");
    page.getByLabel("Country").first().selectOption("PL");
    page.getByLabel("Polish").check();
    Axe.findsNothingOn(page, "profile");
    button(page, "Save");
    Axe.findsNothingOn(page, "person");
    String person = page.url();
    link(page, "Change the data");
    Axe.findsNothingOn(page, "person-change");
    page.navigate(person + "/roles");
    Axe.findsNothingOn(page, "roles");
    page.navigate(person + "/invitation");
    Axe.findsNothingOn(page, "invitation-question");
    button(page, "Make the link");
    assertThat(page.locator(".once")).containsText("/invitation/");
    Axe.findsNothingOn(page, "invitation-link");
    page.navigate(person + "/invitation");
    assertThat(page.locator(".once")).hasCount(0);
    page.navigate(person + "/deactivate");
    Axe.findsNothingOn(page, "deactivate");
    button(page, "Deactivate");
    assertThat(page.locator("h1")).containsText("Żaneta");
    Page administrator = browsers.loggedIn(programme.person("Administrator", Role.ADMINISTRATOR));
    administrator.navigate(person);
    assertThat(administrator.locator("main")).containsText("ended on");
    Axe.findsNothingOn(administrator, "person-inactive");
  }

  @Test
  void aCoordinatorEntersAFinishedCycle() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/cycles");
    link(page, "Enter a finished cycle");
    page.getByLabel("Title year").fill("2024");
    page.getByLabel("Name").fill("Cycle 2024");
    page.getByLabel("Entries").fill("12");
    page.getByLabel("Pre-selected").fill("12");
    page.getByLabel("Plans").fill("11");
    page.getByLabel("Titles").fill("1");
    page.getByLabel("Pearls").fill("Atlantis, Estonia");
    button(page, "Enter this finished cycle");
    assertThat(page.locator(".error-summary")).containsText("“Atlantis, Estonia”");
    Axe.findsNothingOn(page, "cycle-record-wrong");
    page.getByLabel("Pearls").fill(town.town() + ", Estonia");
    button(page, "Enter this finished cycle");
    assertThat(page.locator(".notice").first()).containsText("Cycle 2024 is entered");
    assertThat(page.locator("main aside")).containsText(town.town() + ", Estonia");
  }

  @Test
  void aMentorChangesTheOwnProfile() {
    PersonId mentor = programme.mentor(2);
    Page page = browsers.loggedIn(mentor);
    page.navigate("/me");
    link(page, "Your mentor profile");
    page.getByLabel("Absent from").fill("2027-07-01");
    button(page, "Save");
    assertThat(page.locator(".error-summary")).containsText("Absence: enter both");
    Axe.findsNothingOn(page, "profile-own-wrong");
    page.getByLabel("Absent until").fill("2027-07-31");
    button(page, "Save");
    assertThat(page.locator(".notice")).containsText("The mentor profile is saved");
  }

  @Test
  void aCoordinatorSetsACycleAndItsTowns() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/municipalities");
    Axe.findsNothingOn(page, "municipalities");
    link(page, "Add a municipality");
    page.getByLabel("Name").fill("Świętowo nad Jeziorem");
    page.getByLabel("Country").selectOption("PL");
    Axe.findsNothingOn(page, "municipality");
    button(page, "Enter this municipality");
    page.navigate("/cycles");
    Axe.findsNothingOn(page, "cycles");
    page.navigate("/cycles/new");
    Axe.findsNothingOn(page, "cycle-new");
    String cycle = "/cycles/" + programme.cycle().value();
    page.navigate(cycle);
    Axe.findsNothingOn(page, "cycle");
    for (String part : List.of("change", "days", "finish")) {
      page.navigate(cycle + "/" + part);
      Axe.findsNothingOn(page, "cycle-" + part);
    }
    button(page, "Finish this cycle");
    assertThat(page.locator(".error-summary")).containsText("have not ended");
    page.navigate(cycle + "/participations/new");
    Axe.findsNothingOn(page, "participation-new");
    page.getByLabel("Municipality").selectOption("Poland: Świętowo nad Jeziorem");
    page.fill("#team", "nobody@example.org");
    button(page, "Start the participation");
    assertThat(page.locator(".error-summary")).containsText("nobody@example.org");
    Axe.findsNothingOn(page, "participation-wrong");
    page.navigate("/participations/" + town.id().value() + "/team");
    String lead = page.getByLabel("Lead").inputValue();
    page.fill("#team", "");
    page.getByLabel("Add by name: Team").fill(lead);
    page.keyboard().press("Enter");
    assertThat(page.locator("#team")).hasValue(lead);
    assertThat(page.locator("[data-add-to=team] [role=status]")).containsText("Added: ");
    assertThat(page.locator("#team-add")).isEmpty();
    Axe.findsNothingOn(page, "team");
    button(page, "Save the team");
    assertThat(page.locator(".notice")).containsText("is saved");
    Assertions.assertThat(participations.participation(town.id()).team())
        .containsExactly(town.mentee());
  }

  @Test
  void aCoordinatorReadsTheReportOnASpreadsheet() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/import");
    Axe.findsNothingOn(page, "import");
    send(page, "Town;Country;Mayor\nBrowserholm;Sweden;x\nNowhere;Atlantis;y\n");
    assertThat(page.locator(".notice.watch")).containsText("One line is wrong");
    Axe.findsNothingOn(page, "import-wrong");
    link(page, "Choose another file");
    send(page, "Town;Country\nBrowserholm;Sweden\nBrowserholm;Sweden\n");
    Axe.findsNothingOn(page, "import-report");
    button(page, "Enter these lines");
    assertThat(page.locator(".notice")).containsText("One line is entered");
  }

  private static void send(Page page, String text) {
    page.getByLabel("File")
        .setInputFiles(
            new FilePayload("towns.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    button(page, "Check the file");
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
