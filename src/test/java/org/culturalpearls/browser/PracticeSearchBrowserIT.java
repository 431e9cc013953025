package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.culturalpearls.practice.internal.search.DemoEntries;
import org.culturalpearls.practice.search.PracticeIndex;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is not logged in finds a practice, with a typo in German, and narrows the list. */
@BrowserTest
class PracticeSearchBrowserIT {

  @Autowired private PracticeIndex index;
  @Autowired private Browsers browsers;

  @Test
  void aStrangerFindsAndNarrows() {
    index.put(DemoEntries.all());
    Page page = browsers.page();
    page.navigate("/practices");
    assertThat(heading(page)).hasText("40 practices");
    Axe.findsNothingOn(page, "practices");

    page.getByLabel("What are you looking for?").fill("Veranstaltungskalendr");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search").setExact(true))
        .click();
    assertThat(page.locator("section").first()).containsText("veranstaltungskalender");
    assertThat(page.locator(".cards")).containsText("One calendar on paper");

    page.locator("summary").filter(new Locator.FilterOptions().setHasText("Country")).click();
    page.getByLabel("Germany").check();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show these")).click();
    assertThat(page.locator(".card")).hasCount(2);
    Axe.findsNothingOn(page, "practices-narrowed");

    page.getByLabel("Remove the filter Germany").click();
    assertThat(heading(page)).hasText("3 practices");

    page.getByLabel("What are you looking for?").fill("hospital");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search").setExact(true))
        .click();
    assertThat(heading(page)).hasText("No practices");
    Axe.findsNothingOn(page, "practices-none");
  }

  private static Locator heading(Page page) {
    return page.locator("#search-total");
  }
}
