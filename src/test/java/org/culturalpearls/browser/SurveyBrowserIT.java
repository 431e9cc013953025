package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town asks its residents, who answer on a telephone, without scripts and with the keyboard. */
@BrowserTest
class SurveyBrowserIT {

  private static final String POLISH =
      "Czy po raz pierwszy uczestniczy Pani/Pan w międzypokoleniowym przedsięwzięciu?";

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private String path;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
    path = "/cases/" + town.key() + "/surveys";
  }

  @Test
  void residentsAnswerAndTheTownSeesThemInStepsOfFive() {
    Page team = browsers.loggedIn(town.mentee());
    team.navigate(path);
    Axe.findsNothingOn(team, "survey-none");
    link(team, "New survey");
    Axe.findsNothingOn(team, "survey-new");
    button(team, "Save the survey");
    assertThat(team.locator(".error-summary")).containsText("Choose a question at least.");
    Axe.findsNothingOn(team, "survey-refused");
    LocalDate today = LocalDate.now(clock);
    team.getByLabel("Title").fill("Mill day");
    team.getByLabel("Opens on").fill(today.toString());
    team.getByLabel("Last day").fill(today.plusDays(7).toString());
    team.getByLabel("How often do you feel lonely?").check();
    team.getByLabel("Is this the first time").check();
    Locator own =
        team.locator("details", new Page.LocatorOptions().setHasText("Is this the first"));
    own.locator("summary").click();
    own.getByLabel("Your own wording").fill(POLISH);
    own.getByLabel("Your own words").last().fill("Tak\nNie");
    button(team, "Save the survey");
    assertThat(team.locator(".notice")).containsText("The survey is saved.");
    Axe.findsNothingOn(team, "surveys");
    link(team, "Mill day");
    Axe.findsNothingOn(team, "survey-open");
    String address = team.locator(".panel a").first().innerText();
    link(team, "Poster with the code");
    Axe.findsNothingOn(team, "survey-poster");

    for (int i = 0; i < 5; i++) {
      answer(address, i);
    }
    team.navigate(path);
    link(team, "Mill day");
    assertThat(team.locator("main")).containsText("80.0 percent");
    assertThat(team.locator("main")).containsText("n = 5");
    Axe.findsNothingOn(team, "survey-results");

    team.getByText("Discard this round").click();
    team.getByLabel("Reason").fill("A class tried it out.");
    button(team, "Discard all answers");
    assertThat(team.locator("main")).containsText("A class tried it out.");
    assertThat(team.locator("main")).not().containsText("80.0 percent");
    Axe.findsNothingOn(team, "survey-discarded");
  }

  private void answer(String address, int who) {
    Page phone = browsers.page(390, 800);
    phone.navigate(address.substring(address.indexOf("/survey/")));
    List<String> scripts = new ArrayList<>();
    phone.onRequest(
        each -> {
          if (each.resourceType().equals("script")) {
            scripts.add(each.url());
          }
        });
    phone.reload();
    if (who == 0) {
      Axe.findsNothingOn(phone, "survey-residents");
    }
    Keyboard keyboard = new Keyboard(phone);
    keyboard.choose(phone.getByLabel(who == 0 ? "Nie" : "Tak"));
    keyboard.choose(phone.getByLabel("Hardly ever"));
    keyboard.enter(
        phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send my answers")));
    assertThat(phone.locator("h1")).containsText("Thank you!");
    if (who == 0) {
      Axe.findsNothingOn(phone, "survey-thanks");
    }
    assertThat(phone.context().cookies()).isEmpty();
    assertThat(scripts).isEmpty();
    phone.context().close();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
  }
}
