package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.report.FinalReportService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a case with real data, as team, mentor and coordinator see them. */
@BrowserTest
class CasePagesBrowserIT {

  private static final Pattern FOUR = Pattern.compile("^4: ");
  private static final String GERMAN = "Bürgerbeteiligungsverfahrensbeschleunigungsgesetzentwürfe";
  private static final String POLISH = "Międzypokoleniowość i współodpowiedzialność najmłodszych";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private PlanChangeService changes;
  @Autowired private QuarterlyReviewService reviews;
  @Autowired private FinalReportService reports;
  @Autowired private MentoringService mentorings;

  private Pair pair;
  private Case town;
  private String path;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    pair = new AgreedTown(programme, engine, mentorings).withLead();
    town = pair.town();
    path = "/cases/" + town.key();
  }

  @Test
  void theTeamWritesItsPlanAndTheMentorAnswers() {
    planned().assess(town);
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path + "/plan");
    Axe.findsNothingOn(page, "plan-empty");
    page.getByLabel("Vision").fill("A town **together**\n\n- " + GERMAN + "\n- " + POLISH);
    button(page, "Save the vision");
    assertThat(page.locator(".notice")).containsText("Saved at 10:00");
    add(page, "challenge", "People leave.");
    add(page, "asset", "A choir.");
    add(page, "measure", "Sing.");
    page.getByRole(AriaRole.LINK, named("Change: Sing.")).click();
    Axe.findsNothingOn(page, "plan-measure");
    page.getByLabel("Ends on").fill("2027-09-30");
    page.getByLabel("Starts on").fill("2027-10-01");
    button(page, "Save");
    assertThat(page.locator(".error-summary")).containsText("not before the start");
    Axe.findsNothingOn(page, "plan-measure-wrong");
    page.getByLabel("Starts on").fill("2027-04-01");
    button(page, "Save");
    assertThat(page.locator("#measures")).containsText("1 April 2027");
    page.getByRole(AriaRole.LINK, named("Add an indicator: Sing.")).click();
    page.getByLabel("Question").fill("How many sing?");
    page.getByLabel("Unit").fill("people");
    page.getByLabel("How it is measured").selectOption("QUANTITATIVE");
    page.getByLabel("What is better").selectOption("UP");
    Axe.findsNothingOn(page, "plan-indicator");
    button(page, "Save");
    page.getByRole(AriaRole.LINK, named("Add a cost: Sing.")).click();
    page.getByLabel("What it is for").fill("Song books");
    page.getByLabel("Who bears it").selectOption("SEED_MONEY");
    page.getByLabel("Planned").fill("120,50");
    Axe.findsNothingOn(page, "plan-cost");
    button(page, "Save");
    assertThat(page.locator("#measures")).containsText("120.5");
    for (int row = 1; row <= 3; row++) {
      milestone(page, row, row == 2 ? GERMAN : "Result " + row);
    }
    milestone(page, 4, "One too many");
    button(page, "Move up: One too many");
    assertThat(page.locator("#milestones article h3").nth(2)).hasText("One too many");
    page.getByRole(AriaRole.LINK, named("Delete: One too many")).click();
    Axe.findsNothingOn(page, "plan-delete");
    button(page, "Delete");
    assertThat(page.locator("#milestones article")).hasCount(3);
    assertThat(page.locator("#missing")).containsText("Nothing. You can hand the plan in.");
    Axe.findsNothingOn(page, "plan-complete");

    planned().handIn(town, "feedback");
    page.navigate(path + "/plan");
    assertThat(page.locator("main")).containsText("with the mentor for feedback");
    Axe.findsNothingOn(page, "plan-resting");
    printsWithoutNavigation(page);
    engine.complete(
        pair.lead(),
        town.key(),
        "UserTask_GivePlanFeedback",
        Map.of("ready", "no", "vision", "For *whom*?\n\n" + POLISH));
    page.navigate(path + "/plan");
    assertThat(page.locator("main")).containsText("For whom?");
    page.getByLabel("Vision").fill("For everybody.");
    button(page, "Save the vision");
    planned().handIn(town, "feedback");
    page.navigate(path + "/plan/versions");
    Axe.findsNothingOn(page, "plan-versions");
    button(page, "Compare them");
    assertThat(page.locator("main")).containsText("differ in one section");
    assertThat(page.locator(".changes ins")).containsText("For everybody");
    assertThat(page.locator(".changes del").first()).containsText("removed: A town **together");
    Axe.findsNothingOn(page, "plan-compare");
    page.navigate(path + "/plan/versions/1");
    Axe.findsNothingOn(page, "plan-version");
  }

  @Test
  void twoOfTheTeamWriteAtTheSameTime() {
    planned().write(town);
    Page slower = browsers.loggedIn(town.mentee());
    slower.navigate(path + "/plan");
    Page quicker = browsers.loggedIn(town.secondMentee());
    quicker.navigate(path + "/plan");
    quicker.getByLabel("Vision").fill("The quicker text.");
    button(quicker, "Save the vision");
    slower.getByLabel("Vision").fill("The slower text.");
    button(slower, "Save the vision");
    assertThat(slower.locator(".newer .as-typed")).hasText("The quicker text.");
    assertThat(slower.getByLabel("Vision")).hasValue("The slower text.");
    Axe.findsNothingOn(slower, "plan-conflict");
    button(slower, "Save the vision");
    assertThat(slower.locator(".notice")).containsText("Saved at");
  }

  @Test
  void aTownCarriesOutItsPlan() {
    planned().bringIntoForce(town, pair.lead());
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path + "/milestones");
    Axe.findsNothingOn(page, "milestones");
    page.getByText("Add a milestone").click();
    button(page, "Add the milestone");
    assertThat(page.locator(".error-summary")).isVisible();
    Axe.findsNothingOn(page, "milestone-wrong");
    page.getByLabel("Title").fill(GERMAN);
    page.getByLabel("Owner outside the team").fill("The miller");
    page.getByLabel("Due date").fill("2027-11-01");
    button(page, "Add the milestone");
    page.getByText(GERMAN).click();
    assertThat(page.locator(".happened")).containsText("added");
    Axe.findsNothingOn(page, "milestone");

    page.navigate(path + "/assessment");
    page.locator("main a").getByText("Answer for yourself first").click();
    Axe.findsNothingOn(page, "assessment-answers");
    for (Locator four : page.getByLabel(FOUR).all()) {
      four.check();
    }
    button(page, "Save my answers");
    assertThat(page.locator("main")).containsText("You answered 18 of 18 questions.");

    page.locator("main a").getByText("Agree as a team").click();
    Axe.findsNothingOn(page, "assessment-workshop");
    page.locator("main a").getByText("Working together").click();
    for (int part = 0; part < Dimension.values().length; part++) {
      for (Locator four : page.getByLabel(FOUR).all()) {
        four.check();
      }
      page.getByLabel("What shows it?").first().fill(POLISH);
      if (part == 0) {
        Axe.findsNothingOn(page, "assessment-agree");
      }
      page.locator("main form button[type=submit]").click();
    }
    page.getByLabel("Note").fill(POLISH);
    button(page, "Finish the self-assessment");
    assertThat(page.locator(".profile polygon.latest")).isVisible();
    assertThat(page.locator(".profile td").first()).hasText("4.0");
    Axe.findsNothingOn(page, "assessment");
    page.navigate(path + "/assessment/paper");
    Axe.findsNothingOn(page, "assessment-paper");

    page.navigate(path + "/agreement");
    assertThat(page.locator("main")).containsText("Bring people of all ages to the harbour.");
    Axe.findsNothingOn(page, "agreement");
  }

  @Test
  void meetingsAreLoggedAndReadByRights() {
    planned().bringIntoForce(town, pair.lead());
    Page mentor = browsers.loggedIn(pair.lead());
    mentor.navigate(path + "/meetings");
    mentor.getByText("Log meeting").click();
    button(mentor, "Save the meeting");
    assertThat(mentor.locator(".error-summary")).isVisible();
    Axe.findsNothingOn(mentor, "meeting-wrong");
    mentor.getByLabel("On which day did you meet?").fill("2027-01-10");
    mentor.getByLabel("How many minutes did it take?").fill("75");
    mentor.locator("#people").check();
    mentor.getByLabel("What did you talk about?").fill("Between us.\n" + GERMAN);
    Locator step = mentor.getByRole(AriaRole.GROUP, named("Step 1"));
    step.getByLabel("What was agreed").fill(POLISH);
    step.getByLabel("Who does it").selectOption(String.valueOf(town.mentee().value()));
    step.getByLabel("By when").fill("2027-02-01");
    button(mentor, "Save the meeting");
    assertThat(mentor.locator("main")).containsText("Between us.");
    assertThat(mentor.locator("main")).containsText("to be done");
    Axe.findsNothingOn(mentor, "meetings");

    Page coordinator = browsers.loggedIn(programme.coordinator());
    coordinator.navigate(path + "/meetings");
    assertThat(coordinator.locator("main")).containsText("One meeting, 75 minutes.");
    assertThat(coordinator.locator("main")).not().containsText("Between us.");
    Axe.findsNothingOn(coordinator, "meetings-coordinator");
    coordinator.navigate(path + "/plan");
    assertThat(coordinator.locator("textarea")).hasCount(0);
    Axe.findsNothingOn(coordinator, "plan-coordinator");
  }

  @Test
  void theMentorOfACompletedMentoringKeepsItsPagesAndCertificate() {
    engine.fire(town.key(), "CatchEvent_AgreedEndReached");
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A festival.");
    engine.complete(town.mentee(), town.key(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    engine.complete(pair.lead(), town.key(), "UserTask_GiveFinalFeedbackAsMentor", feedback);
    engine.complete(
        programme.coordinator(),
        town.key(),
        "UserTask_CloseMentoring",
        Map.of("outcome", "COMPLETED"));
    Page page = browsers.loggedIn(pair.lead());
    page.navigate(path + "/agreement");
    assertThat(page.locator(".tabs a"))
        .hasText(new String[] {"Meetings", "Check-ins", "Agreement", "Handover"});
    Axe.findsNothingOn(page, "agreement-completed");
    Download file = page.waitForDownload(() -> page.getByText("Certificate (PDF)").click());
    org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".pdf");
    org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
    org.assertj.core.api.Assertions.assertThat(page.navigate(path + "/plan").status())
        .isEqualTo(404);
  }

  @Test
  void strangersFindNothing() {
    Case other = programme.newCase();
    for (PersonId stranger : List.of(other.mentee(), programme.mentor(1))) {
      Page page = browsers.loggedIn(stranger);
      for (String below :
          List.of(
              "/plan",
              "/plan/versions/1",
              "/assessment",
              "/milestones",
              "/meetings",
              "/check-ins",
              "/handovers",
              "/agreement/end",
              "/agreement")) {
        org.assertj.core.api.Assertions.assertThat(page.navigate(path + below).status())
            .as(below)
            .isEqualTo(404);
      }
      org.assertj.core.api.Assertions.assertThat(
              page.navigate("/mentorings/" + pair.mentoring().value() + "/certificate.pdf")
                  .status())
          .isEqualTo(404);
    }
  }

  private static void printsWithoutNavigation(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
    assertThat(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("People leave.")))
        .isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private PlannedTown planned() {
    return new PlannedTown(engine, plans, rows, changes, reviews, reports, clock);
  }

  private void milestone(Page page, int row, String title) {
    begin(page, "milestone", title);
    page.getByLabel("Owner", new Page.GetByLabelOptions().setExact(true))
        .selectOption(String.valueOf(town.mentee().value()));
    page.getByLabel("Due date").fill("2027-0" + (row + 4) + "-10");
    button(page, "Save");
    assertThat(page.locator(".notice")).containsText("Added to the plan");
  }

  private static void add(Page page, String kind, String title) {
    begin(page, kind, title);
    button(page, "Save");
    assertThat(page.locator(".notice")).containsText("Added to the plan");
  }

  private static void begin(Page page, String kind, String title) {
    page.locator("a.button[href$='/rows/" + kind + "/new']").click();
    page.getByLabel("Title").fill(title);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
  }
}
