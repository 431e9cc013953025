package org.culturalpearls.workflow.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.Programme;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist for people on a slow line, and for the first ones after a start of the server. */
@BrowserTest
class SlowTasklistBrowserIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  @Autowired private Browsers browsers;
  @Autowired private Programme programme;

  private final List<Route> held = new ArrayList<>();
  private Page page;

  @BeforeEach
  void somebodyIsLoggedIn() {
    page = browsers.loggedIn(programme.person("Mentor", Role.MENTOR));
  }

  @Test
  void isDrawnWhenItsScriptsTakeLongerThanSevenSeconds() {
    page.clock().install();
    page.route("**/tasklistPlugins/static/app/plugin.js*", held::add);
    page.waitForRequest("**/tasklistPlugins/static/app/plugin.js*", () -> page.navigate(TASKLIST));
    await().pollInSameThread().until(() -> page.title() != null && !held.isEmpty());
    page.clock().fastForward(60_000);
    held.forEach(Route::resume);

    assertThat(page.locator(".tasks-list")).isVisible();
    page.context().close();
  }

  @Test
  void isNotDrawnBeforeItsTextsAreThere() {
    page.route("**/locales/en.json*", held::add);
    page.waitForRequest("**/locales/en.json*", () -> page.navigate(TASKLIST));
    await()
        .pollInSameThread()
        .during(Duration.ofSeconds(4))
        .until(() -> page.locator(".tasks-list").count() == 0);
    page.unroute("**/locales/en.json*");
    held.forEach(Route::resume);

    assertThat(page.locator(".sorting-choice").first()).containsText("Created");
    page.context().close();
  }
}
