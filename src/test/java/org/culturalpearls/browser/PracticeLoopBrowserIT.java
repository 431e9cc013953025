package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.RowId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole way of a practice: from a reached milestone of one town through the hands of an editor
 * and an expert to a stranger who looks for it in German, into the plan of another town, back to
 * its page, and to its owner's word a year later.
 */
@MailedBrowserTest
class PracticeLoopBrowserIT {

  private static final String TITLE = "Cinema cleaned";
  private static final String CHECK = "UserTask_CheckPractice";

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private PeopleService people;
  @Autowired private MilestoneService milestones;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private Post post;

  private Pair town;
  private Pair other;
  private PersonId editor;
  private PersonId expert;
  private Page author;
  private Page stranger;
  private CaseKey practice;

  @BeforeEach
  void twoTownsAnEditorAndAnExpert() {
    clock.reset();
    editor = programme.person("Editor of the loop", Role.EDITOR);
    expert = programme.person("Expert of the loop", Role.MENTOR);
    town = agreed.withLead();
    programme.giveRole(town.secondMentee(), Role.EDITOR);
    planned.bringIntoForce(town.town(), town.lead());
    reachFirstMilestone(town, "We swept it with 14 people.");
    other = agreed.withLead();
    planned.assess(other.town());
    planned.write(
        other.town(),
        PlannedTown.milestone("First film shown", 2, other.mentee()),
        PlannedTown.milestone("Residents run it", 3, other.mentee()));
  }

  @Test
  void goesFromAMilestoneToAnotherTownAndComesBack() {
    beginsFromTheMilestone();
    isSentBackForTwoSections();
    isMendedInBoth();
    isPublishedWithAnOpinion();
    isFoundByAStranger();
    isTakenUpByAnotherTown();
    isReadWithWhatCameOfIt();
    isConfirmedFromTheMail();
  }

  private void beginsFromTheMilestone() {
    author = browsers.loggedIn(town.mentee());
    author.navigate("/cases/" + town.key() + "/milestones/" + milestone(TITLE));
    button(author, "Make a practice of it");
    assertThat(author.locator("h1")).hasText(TITLE);
    practice = new CaseKey("practice-" + author.url().replaceAll(".*/", ""));
    link(author, "Submit it");
    assertThat(author.getByLabel("What is it called?")).hasValue(TITLE);
    assertThat(author.getByLabel("What was done?")).hasValue("We swept it with 14 people.");
    author.getByLabel("Submit practice").check();
    author.getByLabel("In one sentence: what did it do, for whom?").fill("A cinema for everybody.");
    author.getByLabel("What came of it?").fill("Many came.");
    button(author, "Complete this task");
    assertThat(author.locator(".notice").first()).isVisible();
  }

  /** An editor of the town itself does not even see that it waits. */
  private void isSentBackForTwoSections() {
    Page own = browsers.loggedIn(town.secondMentee());
    own.navigate("/practice-checks");
    assertThat(own.locator("main")).not().containsText(TITLE);
    own.navigate("/tasks/" + engine.task(practice, CHECK).getId());
    assertThat(own.locator("main")).not().containsText("What is to happen with the practice?");

    Page checks = browsers.loggedIn(editor);
    opensTheTask(checks);
    assertThat(checks.locator("main")).containsText("We swept it with 14 people.");
    checks.getByLabel("Ask for changes").check();
    checks.locator("#story").fill("How many came? A number shows more than praise.");
    checks.locator("#kit").fill("Which steps can another town follow?");
    button(checks, "Complete this task");
    assertThat(checks.locator(".notice").first()).isVisible();
  }

  private void isMendedInBoth() {
    author.navigate("/my-practices/" + number());
    assertThat(author.locator("main")).containsText("How many came?");
    assertThat(author.locator("main")).containsText("Which steps can another town follow?");
    fill("story", "Results", "On 22 Sundays 48 people came on average.");
    fill("kit", "Steps", "- Ask the owner\n- Sweep the floor\n- Show a film");
    author.navigate("/my-practices/" + number() + "/kit");
    author.getByLabel("What must be there").fill("A boat yard\nA key");
    button(author, "Save");
    author.navigate("/my-practices/" + number() + "/facets");
    author.getByLabel("Loneliness").check();
    author.getByLabel("Third place").check();
    button(author, "Save");
    link(author, "Submit it");
    author.getByLabel("Submit practice").check();
    button(author, "Complete this task");
  }

  private void fill(String section, String label, String text) {
    author.navigate("/my-practices/" + number() + "/" + section);
    author.getByLabel(label).fill(text);
    button(author, "Save");
  }

  private void isPublishedWithAnOpinion() {
    Page checks = browsers.loggedIn(editor);
    opensTheTask(checks);
    checks.getByLabel("Ask an expert first").check();
    checks.locator("#expert").selectOption(people.person(expert).name());
    button(checks, "Complete this task");

    Page opinion = browsers.loggedIn(expert);
    opinion.navigate("/tasks/" + engine.task(practice, "UserTask_GiveExpertOpinion").getId());
    opinion.getByLabel("Yes, here it is").check();
    opinion.locator("#opinion").fill("The key at the door is what others forget.");
    button(opinion, "Complete this task");

    opensTheTask(checks);
    assertThat(checks.locator("main")).containsText("The key at the door is what others forget.");
    checks.getByLabel("Publish it").check();
    button(checks, "Complete this task");
    assertThat(checks.locator(".notice").first()).isVisible();
  }

  private void isFoundByAStranger() {
    stranger = browsers.page();
    stranger.navigate("/practices");
    stranger.getByLabel("What are you looking for?").fill("Einsamkiet");
    button(stranger, "Search");
    assertThat(stranger.locator("section").first()).containsText("einsamkeit");
    assertThat(stranger.locator(".cards")).containsText(TITLE);
    stranger.navigate("/practices");
    stranger.getByLabel("Third place").check();
    button(stranger, "Show these");
    link(stranger, TITLE);
    assertThat(stranger.locator("main")).containsText("On 22 Sundays 48 people came on average.");
    assertThat(stranger.locator("main")).containsText(people.person(expert).name());
    assertThat(stranger.locator("main")).not().containsText("Which steps can another town follow?");
  }

  private void isTakenUpByAnotherTown() {
    Page team = browsers.loggedIn(other.mentee());
    team.navigate("/practices/" + number());
    link(team, "Will it work here?");
    assertThat(team.locator("main")).containsText("You have it");
    link(team, "Take it up into our plan");
    team.getByLabel("Step 2").check();
    team.getByLabel("What you will do").fill("Sweep our hall");
    team.getByLabel("What you do differently there").fill("With the choir.");
    button(team, "Add it to our plan");
    assertThat(team.locator("#measures")).containsText(TITLE + " (" + town.town().town() + ")");
    mail(town.mentee(), "A town takes up your practice: " + TITLE);

    rows.add(
        other.mentee(),
        other.town().id(),
        new PlanMilestone(
            measure("Sweep our hall"), PlannedTown.milestone("Hall swept", 0, other.mentee())));
    planned.submit(other.town(), other.lead());
    reachFirstMilestone(other, "It is swept.");
    team.navigate("/cases/" + other.key() + "/plan/adoptions");
    link(team, "Say how it went: " + TITLE);
    team.getByLabel("What did you change?").fill("The choir swept.");
    team.getByLabel("What came of it?").fill("80 guests came.");
    team.getByLabel("Yes, as we did it").check();
    team.getByLabel("Everybody may read it, with the name of our town").check();
    button(team, "Save");
    mail(town.mentee(), "A town says how it went with your practice: " + TITLE);
  }

  private void isReadWithWhatCameOfIt() {
    stranger.navigate("/practices/" + number());
    Locator takenUp = stranger.locator("#taken-up");
    assertThat(takenUp).containsText(other.town().town());
    assertThat(takenUp).containsText("The choir swept.");
    assertThat(takenUp).containsText("80 guests came.");
  }

  /** Opening the link changes nothing; one of its three buttons does. */
  private void isConfirmedFromTheMail() {
    engine.fire(practice, "CatchEvent_YearOver");
    String mail = mail(town.mentee(), "Say by ");
    Matcher task = Pattern.compile(Letters.BASE + "(/tasks/[\\w-]+)").matcher(mail);
    Assertions.assertThat(task.find()).isTrue();
    Page owner = browsers.page();
    owner.navigate(task.group(1));
    browsers.fillLogin(owner, town.mentee());
    assertThat(owner.locator("main form .buttons button")).hasCount(3);
    stranger.reload();
    assertThat(stranger.locator("main")).containsText("Published in ");
    button(owner, "It is still so");
    assertThat(owner.locator(".notice").first()).isVisible();
    stranger.reload();
    assertThat(stranger.locator("main")).containsText("Confirmed in ");
  }

  private void reachFirstMilestone(Pair pair, String done) {
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    engine.complete(
        pair.mentee(),
        pair.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", done, "participants", 80));
    engine.complete(
        pair.lead(), pair.key(), "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
  }

  private long milestone(String title) {
    return milestones.milestones(town.mentee(), town.town().id()).stream()
        .filter(each -> each.wording().title().equals(title))
        .map(MilestoneView::id)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private RowId measure(String title) {
    return plans.plan(other.mentee(), other.town().id()).content().measures().stream()
        .filter(row -> row.content().title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void opensTheTask(Page page) {
    page.navigate("/practice-checks");
    link(page, TITLE);
    link(page, "Open your task");
  }

  private String number() {
    return practice.value().replaceAll("\\D", "");
  }

  private String mail(PersonId person, String subject) {
    try {
      return Post.plainText(LinksByMail.arrived(post, people.person(person).email(), subject));
    } catch (Exception unreadable) {
      throw new AssertionError("a mail that cannot be read", unreadable);
    }
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
