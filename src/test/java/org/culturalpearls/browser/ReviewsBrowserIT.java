package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ViewportSize;
import org.assertj.core.api.Assertions;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews in a browser: assigned in one go, scored with the keyboard, kept while typed. */
@BrowserTest
class ReviewsBrowserIT {

  @Autowired private ReviewedAward award;
  @Autowired private Browsers browsers;

  private Year year;
  private Entry entry;

  @BeforeEach
  void aNomination() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void areAssignedByOneConfirmation() {
    Page page = browsers.loggedIn(year.coordinator());
    page.navigate(progress());
    Axe.findsNothingOn(page, "reviews-none-assigned");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Assign reviews")).click();
    Axe.findsNothingOn(page, "reviews-assignment");
    button(page, "Confirm and ask the reviewers");
    assertThat(page.locator("main")).containsText("3 of 3 reviews assigned");
    Axe.findsNothingOn(page, "reviews-progress");
    page.navigate("/cycles/" + year.cycle().value() + "/award/conflicts");
    Axe.findsNothingOn(page, "reviews-conflicts");
    page.context().close();
  }

  @Test
  void areScoredWithTheKeyboardAndKeptWhileTyped() {
    PersonId selector = year.selectors().get(0);
    award.submit(year.selectors().get(1), entry, AwardStage.PRE_SELECTION, year, 4);
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
    Page page = browsers.loggedIn(selector);
    page.navigate("/reviews");
    Axe.findsNothingOn(page, "reviews-own");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(award.town(entry))).click();
    assertThat(page.locator("main")).containsText("First say whether anything ties you");
    Axe.findsNothingOn(page, "review-unanswered");
    award.free(selector, entry);
    page.reload();
    Axe.findsNothingOn(page, "review-scoring");

    page.locator("[name='scores[0].points']").focus();
    for (int row = 0; row < 4; row++) {
      page.keyboard().type("8");
      page.keyboard().press("Tab");
    }
    standsAboveTheButtonsOnAPhone(page);
    page.keyboard().type("Ask the young people, too.");
    assertThat(page.locator("#kept")).containsText("Saved at");
    assertThat(page.locator("#missing")).containsText("Every criterion has its points");
    page.reload();
    assertThat(page.locator("[name='scores[3].points']")).hasValue("8");

    button(page, "Submit the review");
    assertThat(page.locator(".notice").first()).containsText("Your review is submitted");
    assertThat(page.locator("main")).containsText("Between us: money is short.");
    Axe.findsNothingOn(page, "review-submitted");
    page.getByRole(
            AriaRole.LINK, new GetByRoleOptions().setName("I have found a conflict of interest"))
        .click();
    Axe.findsNothingOn(page, "review-conflict");
    page.context().close();
  }

  private static void standsAboveTheButtonsOnAPhone(Page page) {
    ViewportSize before = page.viewportSize();
    page.setViewportSize(360, 640);
    page.locator("[name='scores[3].points']").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator("[name='townRemarks']")).isFocused();
    BoundingBox remarks = page.locator("[name='townRemarks']").boundingBox();
    BoundingBox buttons = page.locator(".sticky").boundingBox();
    Assertions.assertThat(remarks.y + remarks.height).isLessThanOrEqualTo(buttons.y + 1);
    page.setViewportSize(before.width, before.height);
  }

  private String progress() {
    return "/cycles/" + year.cycle().value() + "/award/reviews/PRE_SELECTION";
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
