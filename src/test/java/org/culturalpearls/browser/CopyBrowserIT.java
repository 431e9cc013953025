package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator makes a copy for somebody who asked for it. */
@BrowserTest
class CopyBrowserIT {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void theUsualDay() {
    clock.reset();
  }

  @Test
  void asksForACopyAndReadsWhoMadeIt() {
    PersonId asking = programme.person("Xenia Yrsavidottir", Role.EDITOR);
    Page person = browsers.loggedIn(asking);
    Page administrator = browsers.loggedIn(programme.person("Ieva Berzina", Role.ADMINISTRATOR));
    administrator.navigate("/people/" + asking.value() + "/data");
    assertThat(administrator.locator("main")).containsText("Nobody asked for this copy");
    Axe.findsNothingOn(administrator, "copy-not-asked-for");

    person.navigate("/me/data");
    person.getByRole(AriaRole.BUTTON, named("Ask for a copy")).click();
    assertThat(person.locator(".notice").first()).containsText("You asked for a copy");
    Axe.findsNothingOn(person, "copy-asked-for");

    administrator.navigate("/");
    administrator.locator("#copies-asked ~ p a").click();
    Axe.findsNothingOn(administrator, "copies");
    administrator.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    administrator.getByRole(AriaRole.LINK, named("Xenia Yrsavidottir")).first().click();
    Axe.findsNothingOn(administrator, "copy-to-make");
    administrator.getByRole(AriaRole.BUTTON, named("Make the copy")).click();
    assertThat(administrator.locator(".notice").first()).containsText("The copy is made");
    assertThat(administrator.locator("main")).containsText("You can read it until");
    Axe.findsNothingOn(administrator, "copy-made");

    person.navigate("/me/data");
    assertThat(person.locator("main")).containsText("Ieva Berzina made a copy");
    Axe.findsNothingOn(person, "copy-made-for-me");
    administrator.context().close();
    person.context().close();
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
