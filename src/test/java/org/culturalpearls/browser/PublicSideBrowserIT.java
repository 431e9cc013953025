package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is not logged in looks around, compares practices and prints them. */
@BrowserTest
class PublicSideBrowserIT {

  private static final int SMALL = 320;

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private PracticeService practices;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Pair town;
  private Page page;

  @BeforeEach
  void threeArePublished() {
    clock.reset();
    town = towns.withLead();
    PersonId editor = programme.person("Editor of the public side", Role.EDITOR);
    List.of("Open mill", "A cinema on Sundays", "Long table")
        .forEach(each -> publish(each, editor));
    page = browsers.page();
    page.onRequest(request -> asked.add(request.url()));
  }

  @Test
  void findsItsWayFromTheFirstPageToABooklet() {
    page.navigate("/");
    looksRight("public-home");
    assertThat(link("Log in").first()).isVisible();
    page.locator("main").getByText("Find a practice").click();
    assertThat(page).hasURL(Pattern.compile("/practices$"));
    page.getByLabel("Put “Open mill” on the shortlist").click();
    link("Find more").click();
    page.getByLabel("What are you looking for?").fill("cinema");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search").setExact(true))
        .click();
    page.getByLabel("Put “A cinema on Sundays” on the shortlist").click();
    assertThat(page.locator("ol.cards li")).hasCount(2);
    looksRight("shortlist");
    page.getByText("Compare them").click();
    assertThat(page.locator("thead th")).hasCount(2);
    looksRight("compare");
    page.locator("thead th a").first().click();
    assertThat(page.locator("h1")).containsText("Open mill");
    looksRight("practice-public");
    page.getByText("Show this practice on your own page").click();
    link("See the card").click();
    assertThat(page.locator("h1")).hasText("Open mill");
    looksRight("practice-card");
    assertThat(asked).isNotEmpty().allMatch(url -> URI.create(url).getHost().equals("localhost"));
    assertThat(page.context().cookies()).isEmpty();
  }

  @Test
  void choosesACountryOnTheMapWithTheKeyboard() {
    page.navigate("/practices/map");
    looksRight("map");
    Locator country = page.locator(".region svg a").first();
    country.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("country=[A-Z]{2}"));
    assertThat(page.locator("#search-total")).not().hasText("No practices");
  }

  private void looksRight(String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Axe.findsNothingOn(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
      page.setViewportSize(SMALL, 900);
      assertThat(
              (Boolean)
                  page.evaluate(
                      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
          .as(name + " scrolls sideways")
          .isFalse();
      assertThat(Axe.barriers(page)).as(name + " at " + SMALL).isEmpty();
      page.setViewportSize(1400, 900);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void publish(String title, PersonId editor) {
    PracticeId practice = practices.write(town.mentee());
    CaseKey key = new CaseKey(practice.key());
    engine.complete(
        town.mentee(),
        key,
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", title,
            "municipality", Long.toString(practices.towns(town.mentee()).get(0).id().value()),
            "need", "Nobody met anybody in winter.",
            "done", "We opened the door.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(editor, key, "UserTask_CheckPractice", Map.of("decision", "publish"));
  }
}
