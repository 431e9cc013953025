package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on no page that a link or an address leads to: what comes back for a form. */
@BrowserTest
class RefusedFormsBrowserIT {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void formsWithErrorsAndAnEndedSessionAreAccessible() {
    Page page = browsers.loggedIn(programme.coordinator());
    for (String form : List.of("/people/new", "/municipalities/new", "/cycles/new", "/import")) {
      page.navigate(form);
      send(page);
      assertThat(page.locator(".error-summary").count()).as(form).isEqualTo(1);
      Axe.findsNothingOn(page, "refused" + form.replace('/', '-'));
    }
    page.navigate("/me");
    page.context().clearCookies();
    send(page);
    assertThat(page.locator("h1").count()).isEqualTo(1);
    Axe.findsNothingOn(page, "session-ended");
    page.context().close();
  }

  private static void send(Page page) {
    page.locator("main form .buttons button").first().click();
    page.waitForLoadState();
  }
}
