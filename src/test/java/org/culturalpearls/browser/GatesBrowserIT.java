package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a decision waits for, seen on its board and ended from there. */
@BrowserTest
class GatesBrowserIT {

  @Autowired private ReviewedAward award;
  @Autowired private Browsers browsers;
  @Autowired private TestClock clock;

  private Year year;

  @BeforeEach
  void theCallIsOpen() {
    year = award.begin();
    award.eligible(year, Country.EE);
    clock.set(Instant.parse(year.title() - 1 + "-10-04T09:00:00Z"));
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void closesTheCallFromTheBoardThatWaitsForIt() {
    Page page = browsers.loggedIn(year.coordinator());
    page.navigate("/cycles/" + year.cycle().value() + "/award/pre-selection");
    assertThat(page.locator("main")).containsText("The call is open until");
    Axe.findsNothingOn(page, "pre-selection-waits");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Close it now")).click();
    Axe.findsNothingOn(page, "award-end-call");
    page.locator("[name='reason']").fill("Everybody is in.");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Close the call now")).click();
    assertThat(page.locator(".notice").first()).containsText("The call is closed");

    page.navigate("/cycles/" + year.cycle().value() + "/award/pre-selection");
    assertThat(page.locator("main")).not().containsText("The call is open until");
    assertThat(page.locator("main")).containsText("One nomination has nobody who reviews it");
    page.navigate("/cycles/" + year.cycle().value() + "/change");
    Axe.findsNothingOn(page, "cycle-change");
    page.context().close();
  }
}
