package org.culturalpearls.workflow.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.browser.Tasklist;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist as we ship it: what is hidden, links into it, and its log-out. */
@BrowserTest
class TasklistBrowserIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  @Autowired private Browsers browsers;
  @Autowired private Programme programme;
  @Autowired private Engine engine;

  @Test
  void leadsALinkToATaskThroughTheLoginToThatTask() {
    Case town = programme.newCase();
    String task = engine.task(town.key(), "UserTask_ProposeMentor").getId();
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    Page page = browsers.page();

    page.navigate(TASKLIST + "#/?task=" + task);
    assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    browsers.fillLogin(page, coordinator);

    assertThat(page.locator(".task-details h2.task")).containsText("Propose mentor");
    page.context().close();
  }

  @Test
  void hidesWhatIsClosed() {
    Case town = programme.newCase();
    String task = engine.task(town.key(), "UserTask_ProposeMentor").getId();
    Page page = browsers.loggedIn(programme.person("Coordinator", Role.COORDINATOR));

    page.navigate(TASKLIST + "#/?task=" + task);

    assertThat(tab(page, "Form")).isVisible();
    assertThat(tab(page, "History")).isHidden();
    assertThat(page.locator(".create-task-action")).isHidden();
    assertThat(page.getByText("Add Comment")).isHidden();
    assertThat(page.locator(".form-actions").getByText("Save")).isHidden();
    assertThat(page.locator(".ce-eol-banner")).isHidden();
    page.context().close();
  }

  @Test
  void leadsFromTheOpenTaskToItsPageInThePortal() {
    Case town = programme.newCase();
    String task = engine.task(town.key(), "UserTask_ProposeMentor").getId();
    Page page = browsers.loggedIn(programme.person("Coordinator", Role.COORDINATOR));
    page.navigate("/");
    page.locator(".masthead").getByText("Tasklist").first().click();
    Locator way = page.locator(".to-portal a");
    assertThat(way).hasText("Go to the portal");

    page.navigate(TASKLIST + "#/?task=" + task);
    assertThat(way).hasText("Open this task in the portal");
    page.locator("[cam-tasklist-task] .fjs-container").waitFor();
    page.locator("a[href]:visible, button:visible").nth(1).focus();
    page.keyboard().press("Shift+Tab");
    assertThat(way).isFocused();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*/tasks/" + task));
    assertThat(page.locator("h1")).containsText("Propose mentor");
    assertThat(page.locator("main")).containsText(town.town());
    page.context().close();
  }

  @Test
  void leadsToThePageOfTheTaskThatWasChosenLast() {
    Case town = programme.newCase();
    String plan = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    Page page = browsers.page(360, 900);
    browsers.logIn(page, town.mentee());
    Tasklist tasklist = new Tasklist(page);

    tasklist.card("Assess preparedness", town.key().value()).locator("a").first().click();
    assertThat(page.locator(".to-portal a")).hasText("Open this task in the portal");
    page.locator(".to-portal a").click();

    assertThat(page).hasURL(Pattern.compile(".*/tasks/" + plan));
    page.context().close();
  }

  @Test
  void endsOnOurLoginAfterLoggingOut() {
    Page page = browsers.loggedIn(programme.person("Mentor", Role.MENTOR));
    page.navigate(TASKLIST);

    page.locator(".account .dropdown-toggle").click();
    page.locator(".account .logout a").click();

    assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    assertThat(page.locator("input[type=email]")).isVisible();
    page.navigate(TASKLIST);
    assertThat(page.locator("input[type=email]")).isVisible();
    page.context().close();
  }

  private static Locator tab(Page page, String name) {
    return page.locator(".task-details .nav-tabs")
        .getByText(name, new Locator.GetByTextOptions().setExact(true));
  }
}
