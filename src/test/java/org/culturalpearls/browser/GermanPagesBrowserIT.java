package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read who chose German, and what strangers read in it. */
@BrowserTest
class GermanPagesBrowserIT {

  private static final List<String> FOR_ALL =
      List.of("/pearls", "/award", "/practices", "/privacy", "/help", "/accessibility", "/login");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private JdbcClient jdbc;

  private final EnglishLeft english = new EnglishLeft("de");
  private Pair pair;
  private String path;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    pair = agreed.withLead();
    path = "/cases/" + pair.key();
  }

  @Test
  void aMenteeReadsNoEnglishOnNarrowPages() {
    Page page = german(pair.mentee());
    look(page, "/", "home");
    List<String> tasks = addresses(page.locator("main a[href^='/tasks/']"));
    org.assertj.core.api.Assertions.assertThat(tasks).isNotEmpty();
    tasks.forEach(task -> look(page, task, "task"));
    look(page, path, "case");
    for (String part :
        List.of(
            "plan",
            "plan/history",
            "milestones",
            "agreement",
            "check-ins",
            "conversation",
            "surveys")) {
      look(page, path + "/" + part, part.replace('/', '-'));
    }
    look(page, "/me", "me");
    look(page, "/mails", "mails");
    look(page, "/my-practices", "my-practices");
  }

  @Test
  void theOfficeReadsNoEnglish() {
    Page page = german(programme.coordinator());
    for (String address : List.of("/", "/cases", path, "/people", "/cycles", "/mails")) {
      look(page, address, "office" + address.replace('/', '-'));
    }
  }

  @Test
  void aStrangerSwitchesAndStaysInTheLanguage() {
    Page page = browsers.page(360, 900);
    page.navigate("/pearls");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.locator("header a[hreflang=de]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    for (String address : FOR_ALL) {
      look(page, address, "stranger" + address.replace('/', '-'));
    }
    page.locator("header a[hreflang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.navigate("/help");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private void look(Page page, String address, String name) {
    page.setViewportSize(360, 900);
    page.navigate(address);
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    english.isNotOn(page, address);
    Axe.findsNothingOn(page, "german-" + name);
  }

  private Page german(PersonId person) {
    jdbc.sql("update person set language = 'DE' where id = ?").param(person.value()).update();
    return browsers.loggedIn(person);
  }

  private static List<String> addresses(Locator links) {
    return links.all().stream().map(link -> link.getAttribute("href")).distinct().toList();
  }
}
