package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator's desk, click by click. */
@BrowserTest
class DeskBrowserIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private MentoringService mentorings;

  private Pair town;

  @BeforeEach
  void aTownThatIsLate() {
    clock.reset();
    town = new AgreedTown(programme, engine, mentorings).withLead();
    clock.advanceDays(60);
  }

  @Test
  void remindsInTwoClicksAndGivesATaskInFour() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/");
    assertThat(page.locator("#at-risk")).isVisible();
    Axe.findsNothingOn(page, "desk-home");
    link(page, "Remind " + town.town().town() + ": Assess preparedness").click();
    Axe.findsNothingOn(page, "desk-remind");
    button(page, "Send these 2 mails").click();
    assertThat(page.locator(".notice")).containsText("The reminder is on its way");

    page.navigate("/");
    link(page, "Give to somebody").click();
    Axe.findsNothingOn(page, "desk-give");
    page.locator("input[name=person]").first().check();
    button(page, "Give the task").click();
    assertThat(page.locator(".notice")).containsText("The task was given");

    page.navigate("/");
    link(page, "Move the date").click();
    Axe.findsNothingOn(page, "desk-date");
    page.getByLabel("New day").fill("2027-04-01");
    button(page, "Move the date").click();
    assertThat(page.locator(".notice")).containsText("The date was moved");

    page.navigate("/cases/" + town.key() + "/call");
    Axe.findsNothingOn(page, "desk-call");
    page.navigate("/cases/" + town.key() + "/end");
    Axe.findsNothingOn(page, "desk-end");
    page.navigate("/at-risk");
    Axe.findsNothingOn(page, "desk-at-risk");
  }

  @Test
  void narrowsAndSortsListsAndKeepsThemInTheAddress() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/cases");
    page.getByLabel("Due dates").selectOption("OVERDUE");
    page.getByLabel("Town, case or person").fill(town.key().value());
    button(page, "Search").last().click();
    assertThat(page.locator("main tbody tr")).hasCount(1);
    assertThat(page.locator(".list-files")).containsText("One is found.");
    page.locator("main thead").getByText("Town last heard of").click();
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Town last heard of");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    Axe.findsNothingOn(page, "list-cases");
    page.navigate("/open-tasks?late=0&sort=-DUE");
    assertThat(page.locator("main tbody")).containsText("Assess preparedness");
    Axe.findsNothingOn(page, "list-open-tasks");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }
}
