package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor is briefed, compares the own towns, and gives feedback of which no word is lost. */
@BrowserTest
class MentorsSideBrowserIT {

  private static final String REMARK = "Who are the young, and where do they meet?";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private PersonId mentor;
  private Page page;

  @BeforeEach
  void aMentor() {
    clock.reset();
    mentor = programme.mentor(9);
    page = browsers.loggedIn(mentor);
  }

  @Test
  void isReadByAllOnEveryWidth() {
    Case first = towns.with(mentor, null).town();
    planned.bringIntoForce(first, mentor);
    engine.fire(first.key(), "CatchEvent_TimeToReport");
    Case second = towns.with(mentor, null).town();
    Case asking = programme.newCase();
    planned.assess(asking);
    towns.propose(asking, mentor, null);
    planned.assess(second);
    planned.write(second);
    planned.handIn(second, "feedback");

    look("/mentored-towns", "mentored-towns");
    look(task(asking, "UserTask_AcceptMentoring"), "task-accept-mentoring");
    look(task(second, "UserTask_GivePlanFeedback"), "task-plan-feedback");
  }

  @Test
  void keepsRemarksWhileTheyAreTypedAndSendsThemOnce() {
    Case town = towns.with(mentor, null).town();
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    String path = task(town, "UserTask_GivePlanFeedback");
    page.navigate(path);
    page.getByLabel("No, something is missing").check();
    page.fill("#vision", REMARK);
    assertThat(page.locator("#kept")).hasText(Pattern.compile("Saved at .*"));

    page.navigate(path);
    assertThat(page.locator("#vision")).hasValue(REMARK);
    assertThat(page.getByLabel("No, something is missing")).isChecked();
    page.fill("#assets", "Name the choir.");
    page.locator("main button.button:not(.second)").dblclick();
    page.waitForURL("**/tasks");

    assertThat(page.locator(".notice")).containsText("Done: Give plan feedback");
  }

  private String task(Case town, String task) {
    return "/tasks/" + engine.task(town.key(), task).getId();
  }

  private void look(String path, String name) {
    page.navigate(path);
    Axe.findsNothingOn(page, name);
  }
}
