package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.PublishedPractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The loop: a team takes up a step, reaches its milestone, says how it went, and all read it. */
@BrowserTest
class ReuseBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private PracticeService practices;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private PersonId mentor;
  private PracticeId mill;

  @BeforeEach
  void aPublishedPracticeAndATownThatWrites() {
    clock.reset();
    mill =
        new PublishedPractices(programme, engine, practices).openMill(agreed.withLead().mentee());
    town = programme.newCase();
    mentor = programme.mentor(1);
    agreed.match(town, mentor, null);
    planned.assess(town);
    planned.write(town);
  }

  @Test
  void whatATownTakesUpComesBackToThePractice() {
    Page team = browsers.loggedIn(town.mentee());
    takesUpAStep(team);
    reachesItsMilestone();
    saysHowItWent(team);

    Page stranger = browsers.page();
    stranger.navigate("/practices/" + mill.value());
    assertThat(stranger.locator("#taken-up")).containsText("Taken up in");
    assertThat(stranger.locator("#taken-up")).containsText("80 guests came.");
    assertThat(stranger.locator("#taken-up")).containsText("We swept on Saturdays.");
    assertThat(stranger.locator("main")).not().containsText("Take it up into our plan");
    Axe.findsNothingOn(stranger, "practice-taken-up");
  }

  private void takesUpAStep(Page team) {
    team.navigate("/practices/" + mill.value());
    link(team, "Take it up into our plan");
    Axe.findsNothingOn(team, "adopt");
    team.getByLabel("Step 2").check();
    team.getByLabel("What you will do").fill("");
    button(team, "Add it to our plan");
    assertThat(team.locator(".error-summary li")).hasCount(1);
    assertThat(team.getByLabel("Step 2")).isChecked();
    Axe.findsNothingOn(team, "adopt-refused");
    team.getByLabel("What you will do").fill("Sweep our mill");
    team.getByLabel("What you do differently there").fill("We swept on Saturdays.");
    button(team, "Add it to our plan");
    assertThat(team.locator(".notice").first()).containsText("The measure is in your plan");
    assertThat(team.locator("#measures")).containsText("Open mill (Seaside)");
    assertThat(
            team.getByRole(
                AriaRole.LINK,
                new GetByRoleOptions().setName("Read where it comes from: Sweep our mill")))
        .hasAttribute("href", "/practices/" + mill.value() + "/versions/1#steps");
    Axe.findsNothingOn(team, "plan-with-source");
  }

  private void reachesItsMilestone() {
    RowId measure =
        plans.plan(town.mentee(), town.id()).content().measures().stream()
            .filter(row -> row.content().title().equals("Sweep our mill"))
            .findFirst()
            .orElseThrow()
            .id();
    rows.add(
        town.mentee(),
        town.id(),
        new PlanMilestone(measure, PlannedTown.milestone("Mill swept", -1, town.mentee())));
    planned.submit(town, mentor);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "It is swept.", "participants", 80));
    engine.complete(
        mentor, town.key(), "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
  }

  private void saysHowItWent(Page team) {
    team.navigate("/cases/" + town.key() + "/plan/adoptions");
    Axe.findsNothingOn(team, "adoptions");
    link(team, "Say how it went: Open mill");
    assertThat(team.getByLabel("What did you change?")).hasValue("We swept on Saturdays.");
    button(team, "Save");
    assertThat(team.locator(".error-summary li")).hasCount(2);
    Axe.findsNothingOn(team, "adoption-refused");
    team.getByLabel("What came of it?").fill("80 guests came.");
    team.getByLabel("Yes, as we did it").check();
    team.getByLabel("Everybody may read it, with the name of our town").check();
    button(team, "Save");
    assertThat(team.locator(".notice").first()).containsText("Thank you, it is saved");
    assertThat(team.locator("main")).containsText("Everybody, with the name of the town");
    Axe.findsNothingOn(team, "adoptions-told");

    Page reads = browsers.loggedIn(mentor);
    reads.navigate("/cases/" + town.key() + "/plan/adoptions");
    assertThat(reads.locator("main")).containsText("80 guests came.");
    assertThat(reads.locator("main")).not().containsText("Change what you said");
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
  }
}
