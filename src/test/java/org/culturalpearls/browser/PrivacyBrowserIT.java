package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person takes a copy and has the account erased; a coordinator decides about the name. */
@BrowserTest
class PrivacyBrowserIT {

  @Autowired private Programme programme;
  @Autowired private PlannedTown planned;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private PersonId leaver;

  @BeforeEach
  void aTownWhosePlanNamesSomebody() {
    clock.reset();
    town = programme.newCase();
    leaver = programme.person("Xenia Yrsavidottir", Role.EDITOR);
    planned.assess(town);
    var milestone = PlannedTown.milestone("Cinema cleaned by Xenia Yrsavidottir", 4, town.mentee());
    planned.write(town, milestone, milestone, milestone);
  }

  @Test
  void takesACopyAndLeaves() {
    Page page = browsers.loggedIn(leaver);
    page.navigate("/me");
    page.getByRole(AriaRole.LINK, named("Your data")).click();
    assertThat(page.locator("main")).containsText("Xenia Yrsavidottir");
    Axe.findsNothingOn(page, "copy");
    page.navigate("/me");
    page.getByRole(AriaRole.LINK, named("Erase my account")).click();
    Axe.findsNothingOn(page, "erasure");
    page.getByRole(AriaRole.BUTTON, named("Erase")).click();
    assertThat(page.locator(".error-summary")).containsText("Tick that you want");
    page.getByLabel("Yes, erase this account").check();
    page.getByRole(AriaRole.BUTTON, named("Erase")).click();
    assertThat(page.locator("main")).containsText("The account is closed");
    Axe.findsNothingOn(page, "privacy-erased");
    page.navigate("/me");
    assertThat(page.locator("h1")).containsText("Log in");
    page.navigate("/accessibility");
    Axe.findsNothingOn(page, "accessibility");

    Page administrator = browsers.loggedIn(programme.person("Administrator", Role.ADMINISTRATOR));
    administrator.navigate("/people/" + leaver.value());
    assertThat(administrator.locator("main")).containsText("To be erased on");
    Axe.findsNothingOn(administrator, "person-to-be-erased");

    Page coordinator = browsers.loggedIn(programme.coordinator());
    coordinator.navigate("/names");
    Axe.findsNothingOn(coordinator, "names");
    int before = coordinator.locator("tbody tr").count();
    coordinator.locator("button", new Page.LocatorOptions().setHasText("Remove")).first().click();
    assertThat(coordinator.locator(".notice").first()).containsText("The name is removed");
    assertThat(coordinator.locator("tbody tr")).hasCount(before - 1);
    coordinator.navigate("/cases/" + town.key().value() + "/plan/reading");
    assertThat(coordinator.locator("main")).containsText("Cinema cleaned by a former member");
    for (Page each : List.of(page, administrator, coordinator)) {
      each.context().close();
    }
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
