package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor brings practices in from a spreadsheet, mends a line and goes on with a draft. */
@BrowserTest
class PracticeSheetsBrowserIT {

  private static final int PHONE = 390;

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private PersonId editor;

  @BeforeEach
  void anEditor() {
    clock.reset();
    editor = programme.person("Editor of sheets", Role.EDITOR);
  }

  @Test
  void bringsPracticesInAndMendsWhatIsWrong() {
    Page page = browsers.loggedIn(editor);
    page.navigate("/practice-checks");
    link(page, "Spreadsheets").click();
    Axe.findsNothingOn(page, "practice-sheets");
    link(page, "Choose a spreadsheet").click();
    Axe.findsNothingOn(page, "practice-import");
    page.setInputFiles("#file", file());
    button(page, "Check the file").click();
    assertThat(page.locator(".notice.watch")).containsText("One line is wrong");
    button(page, "Enter these lines").click();
    assertThat(page.locator(".notice[role=status]")).containsText("One line is entered");
    link(page, "Correct line 3").click();
    Axe.findsNothingOn(page, "practice-import-line");
    page.getByLabel("Season (term)").fill("winter");
    button(page, "Take over and check again").click();
    button(page, "Enter these lines").click();
    assertThat(page.locator("table")).containsText("Lights in the harbour");

    Page phone = browsers.logIn(browsers.page(PHONE, 800), editor);
    phone.navigate("/practice-checks/sheets");
    Axe.findsNothingOn(phone, "practice-sheets-phone");
    phone.navigate("/my-practices");
    link(phone, "Lights in the harbour").click();
    Axe.findsNothingOn(phone, "practice-brought-in");
    assertThat(phone.locator("main")).containsText("Collection, no. 2");
    button(phone, "Go on with it").click();
    assertThat(phone.locator(".notice[role=status]")).containsText("You can submit it now");
    assertThat(link(phone, "Submit it")).isVisible();
  }

  private static FilePayload file() {
    String lines =
        """
        Title;Language;Licence;Taken over from;Season (term)
        Songs in the harbour;English;CC0-1.0;Collection, no. 1;summer
        Lights in the harbour;English;CC0-1.0;Collection, no. 2;polar night
        """;
    return new FilePayload("harbour.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
