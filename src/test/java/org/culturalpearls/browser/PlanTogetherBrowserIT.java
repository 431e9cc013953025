package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team and its mentor write a plan together on its page, up to its submission. */
@BrowserTest
class PlanTogetherBrowserIT {

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Pair pair;
  private String path;

  @BeforeEach
  void aWrittenPlan() {
    clock.reset();
    pair = towns.withLead();
    planned.assess(pair.town());
    planned.write(pair.town());
    path = "/cases/" + pair.key() + "/plan";
  }

  @Test
  void remarksOnMarkedWordsAreAnsweredAndSettledBesideTheirRow() {
    Page mentor = browsers.loggedIn(pair.lead());
    mentor.navigate(path);
    mark(mentor, mentor.getByText(PlannedTown.TEXTS.challenges()), 0, 9);
    mentor.locator("article:has-text('The young leave') a[data-quotes]").first().click();
    assertThat(mentor.getByLabel("On which words?")).hasValue("The young");
    mentor.getByLabel("What do you want to say?").fill("How many of them?");
    Axe.findsNothingOn(mentor, "plan-remark-new");
    button(mentor, "Remark");
    assertThat(mentor.locator(".remark blockquote")).hasText("The young");

    clock.advance(Duration.ofMinutes(1));
    Page team = browsers.loggedIn(pair.mentee());
    team.navigate(path);
    assertThat(team.locator("aside").first()).containsText("Open remarks (1)");
    assertThat(team.locator(".remark")).containsText("How many of them?");
    Axe.findsNothingOn(team, "plan-remarked");
    team.locator(".remark a").click();
    team.getByLabel("Your answer").fill("Forty a year.");
    button(team, "Answer");
    assertThat(team.locator(".remark .answer")).containsText("Forty a year.");
    team.locator("article:has(.remark) a[href$='/rows/challenge/" + challenge() + "']").click();
    team.getByLabel("Text").fill("Those under thirty leave.");
    button(team, "Save");
    assertThat(team.locator(".remark .status")).hasText("Changed since this was said");
    button(team, "Settled: How many of them?");
    assertThat(team.locator(".remark")).hasCount(0);
    team.getByText("Settled remarks (1)").click();
    team.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("How many of them?")).click();
    Axe.findsNothingOn(team, "plan-remark-settled");
    button(team, "Open it again");
    assertThat(team.locator(".remark")).containsText("Forty a year.");
  }

  @Test
  void whatOthersWroteIsMarkedUntilItIsSeenAndWhoIsHereIsNamed() {
    Page first = browsers.loggedIn(pair.mentee());
    first.navigate(path);
    assertThat(first.locator("form[data-here] [role=status]")).isEmpty();
    Page second = browsers.loggedIn(pair.secondMentee());
    second.navigate(path);
    assertThat(second.locator("form[data-here] [role=status]")).containsText("Also here now:");
    assertThat(second.locator(".plan-rows .status.wait").first()).containsText("New:");
    second.getByText("Show all").click();
    Axe.findsNothingOn(second, "plan-news");
    button(second, "I have seen it");
    assertThat(second.locator(".plan-rows .status.wait")).hasCount(0);

    clock.advance(Duration.ofMinutes(1));
    first.getByLabel("Vision").fill("Nobody of any age is alone.");
    assertThat(first.locator("form[data-keep]")).hasAttribute("data-unsaved", "false");
    second.reload();
    assertThat(second.locator("#plan-form .status.wait")).containsText("New:");
    assertThat(second.locator(".news")).containsText("New since you last looked");
  }

  @Test
  void handsInByOneButtonAndSubmitsByOneWithItsQuestion() {
    Page team = browsers.loggedIn(pair.mentee());
    team.navigate(path);
    team.getByLabel("Vision").fill("Typed in the last second.");
    button(team, "Hand in for feedback");
    assertThat(team.locator(".notice").first()).containsText("Done: Draft plan");
    assertThat(stored().content().vision()).isEqualTo("Typed in the last second.");
    assertThat(stored().state()).isEqualTo(PlanState.FEEDBACK_REQUESTED);

    engine.complete(
        pair.lead(),
        pair.key(),
        "UserTask_GivePlanFeedback",
        Map.of("ready", "no", "vision", "Why?"));
    team.navigate(path);
    team.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Submit the plan").setExact(true))
        .click();
    Axe.findsNothingOn(team, "plan-submit");
    assertThat(stored().state()).isEqualTo(PlanState.DRAFT);
    button(team, "Submit it now");
    assertThat(team.locator(".notice").first()).containsText("Done: Submit plan");
    assertThat(stored().state()).isEqualTo(PlanState.IN_FORCE);
  }

  @Test
  void drawsThePlanInTime() {
    planned.handIn(pair.town(), "feedback");
    Page team = browsers.loggedIn(pair.mentee());
    team.navigate(path);
    team.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See it in time")).click();
    assertThat(team.locator(".timeline svg .mark")).hasCount(3);
    Axe.findsNothingOn(team, "plan-timeline");
    team.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.findsNothingOn(team, "plan-timeline-dark");
    team.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Cinema cleaned")).click();
    assertThat(team.locator("#vision")).isVisible();
  }

  @Test
  void movesMilestonesInTheDrawingByKeysAndPointer() {
    Page team = browsers.loggedIn(pair.mentee());
    team.navigate(path + "/timeline");
    Locator mark = team.locator(".timeline [role=slider]").first();
    Locator day = team.locator("[name=dueOn]").first();
    LocalDate due = LocalDate.parse(day.inputValue());
    Axe.findsNothingOn(team, "plan-timeline-editable");

    mark.press("ArrowRight");
    mark.press("ArrowRight");
    assertThat(day).hasValue(due.plusDays(2).toString());
    assertThat(team.locator("#moved")).containsText("Not saved yet: ");
    mark.press("Escape");
    assertThat(day).hasValue(due.toString());
    assertThat(team.locator("#moved")).isHidden();
    mark.press("ArrowLeft");
    mark.press("Enter");
    assertThat(team.locator(".notice").first()).containsText("Saved: the days of this row");
    assertThat(day).hasValue(due.minusDays(1).toString());

    drag(team, mark, 60);
    drag(team, team.locator(".timeline [role=slider]").nth(1), 40);
    LocalDate later = LocalDate.parse(day.inputValue());
    assertThat(later).isAfter(due);
    button(team, "Save days");
    assertThat(team.locator("#moved")).isHidden();
    assertThat(day).hasValue(later.toString());
    assertThat(stored().content().milestones().stream())
        .filteredOn(row -> row.content().wording().dueOn().equals(later))
        .isNotEmpty();
  }

  private static void drag(Page page, Locator part, int pixels) {
    part.scrollIntoViewIfNeeded();
    BoundingBox box = part.boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2 + pixels, box.y + box.height / 2);
    page.mouse().up();
  }

  private PlanView stored() {
    return plans.plan(pair.mentee(), pair.town().id());
  }

  private String challenge() {
    return Long.toString(stored().content().challenges().get(0).id().value());
  }

  /** Marks the words of a text as with the mouse. */
  private static void mark(Page page, Locator text, int from, int to) {
    text.first()
        .evaluate(
            "(element, [from, to]) => getSelection()"
                + ".setBaseAndExtent(element.firstChild, from, element.firstChild, to)",
            List.of(from, to));
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
