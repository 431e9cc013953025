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
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.PublishedPractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The loop: a town says what it looks for, another points it to a practice, it found it. */
@BrowserTest
class WantedBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private PracticeService practices;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Pair town;
  private Pair other;

  @BeforeEach
  void aTownThatLooksAndOneThatKnows() {
    clock.reset();
    town = agreed.withLead();
    other = agreed.withLead();
    new PublishedPractices(programme, engine, practices).openMill(other.mentee());
  }

  @Test
  void whatATownLooksForIsAnsweredByAnotherOne() {
    Page team = browsers.loggedIn(town.mentee());
    team.navigate("/wanted");
    Axe.findsNothingOn(team, "wanted");
    link(team, "Say what your town looks for");
    Axe.findsNothingOn(team, "wanted-new");
    team.getByLabel("Text").fill("Write to www.example.org");
    button(team, "Save");
    assertThat(team.locator(".error-summary li")).hasCount(2);
    Axe.findsNothingOn(team, "wanted-refused");
    team.getByLabel("Title").fill("A use for an old mill");
    team.getByLabel("Text").fill("It stands empty since years.");
    button(team, "Save");
    assertThat(team.locator(".notice").first()).containsText("It stands on the board");

    Page helper = browsers.loggedIn(other.mentee());
    helper.navigate("/wanted");
    link(helper, "A use for an old mill");
    link(helper, "Answer");
    note(helper).fill("Ask the miller first.");
    helper.getByLabel("Look for a practice").fill("mill");
    button(helper, "Search");
    assertThat(note(helper)).hasValue("Ask the miller first.");
    helper.getByLabel("Open mill").first().check();
    Axe.findsNothingOn(helper, "wanted-answer");
    button(helper, "Send the answer");
    assertThat(helper.locator("article.panel")).containsText("Ask the miller first.");
    Axe.findsNothingOn(helper, "wanted-need");

    team.navigate("/wanted/mine");
    Axe.findsNothingOn(team, "wanted-mine");
    link(team, "A use for an old mill");
    assertThat(team.locator("article.panel")).containsText("Open mill");
    button(team, "We found it");
    assertThat(team.locator("main")).containsText("Found");
    helper.navigate("/wanted");
    assertThat(helper.locator("main")).not().containsText("A use for an old mill");
  }

  private static Locator note(Page page) {
    return page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true));
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
