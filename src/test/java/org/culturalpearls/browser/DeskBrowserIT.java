package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator's desk, click by click. */
@BrowserTest
class DeskBrowserIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private MentoringService mentorings;
  @Autowired private JdbcClient jdbc;

  private Pair town;

  @BeforeEach
  void aTownThatIsLate() {
    clock.reset();
    town = new AgreedTown(programme, engine, mentorings).withLead();
    clock.advanceDays(60);
  }

  @Test
  void remindsInTwoClicksAndGivesATaskInFour() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/");
    assertThat(page.locator("#at-risk")).isVisible();
    Axe.findsNothingOn(page, "desk-home");
    link(page, "Remind " + town.town().town() + ": Assess preparedness").click();
    Axe.findsNothingOn(page, "desk-remind");
    button(page, "Send these 2 mails").click();
    assertThat(page.locator(".notice")).containsText("The reminder is on its way");

    page.navigate("/");
    link(page, "Give to somebody").click();
    Axe.findsNothingOn(page, "desk-give");
    page.locator("input[name=person]").first().check();
    button(page, "Give the task").click();
    assertThat(page.locator(".notice")).containsText("The task was given");

    page.navigate("/");
    link(page, "Move the date").click();
    Axe.findsNothingOn(page, "desk-date");
    page.getByLabel("New day").fill("2027-04-01");
    button(page, "Move the date").click();
    assertThat(page.locator(".notice")).containsText("The date was moved");

    page.navigate("/cases/" + town.key() + "/call");
    Axe.findsNothingOn(page, "desk-call");
    page.navigate("/cases/" + town.key() + "/end");
    Axe.findsNothingOn(page, "desk-end");
    page.navigate("/at-risk");
    Axe.findsNothingOn(page, "desk-at-risk");
  }

  @Test
  void narrowsAndSortsListsAndKeepsThemInTheAddress() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/cases");
    page.getByLabel("Due dates").selectOption("OVERDUE");
    page.getByLabel("Town, case or person").fill(town.key().value());
    button(page, "Search").last().click();
    assertThat(page.locator("main tbody tr")).hasCount(1);
    assertThat(page.locator(".list-files")).containsText("One is found.");
    page.locator("main thead").getByText("Town last heard of").click();
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Town last heard of");
    assertThat(page.locator("main tbody tr")).hasCount(1);
    Axe.findsNothingOn(page, "list-cases");
    page.navigate("/open-tasks?late=0&sort=-DUE");
    assertThat(page.locator("main tbody")).containsText("Assess preparedness");
    Axe.findsNothingOn(page, "list-open-tasks");
  }

  @Test
  void remindsOfSeveralAtOnceAfterShowingWhom() {
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/at-risk");
    button(page, "See who is reminded").click();
    assertThat(page.locator("main")).containsText("Nobody to remind");
    Axe.findsNothingOn(page, "desk-remind-none");
    page.navigate("/at-risk");
    Axe.findsNothingOn(page, "desk-at-risk");
    for (String reason : List.of("NO_MEETING", "TASK_OVERDUE")) {
      page.locator("input[value='" + town.key() + ":" + reason + "']").check();
    }
    button(page, "See who is reminded").click();
    assertThat(page.locator("main tbody tr")).hasCount(2);
    assertThat(page.locator("main tbody")).containsText("(English)");
    Axe.findsNothingOn(page, "desk-remind-all");
    button(page, "Send these 4 mails").click();
    assertThat(page.locator(".notice")).containsText("4 reminders are on their way");
    page.navigate("/at-risk/remind?chosen=" + town.key() + ":NO_MEETING&chosen=odd");
    assertThat(page.locator("main")).containsText("Nobody to remind");
  }

  @Test
  void showsWhereCasesWaitAndLeadsToTheListBehindAFigure() {
    rated("2027-01-20", 3, 4);
    rated("2027-04-20", 5, 2);
    Page page = browsers.loggedIn(programme.coordinator());
    page.navigate("/");
    link(page, "Programme").click();
    assertThat(page.locator("h1")).containsText("Load and waiting");
    Axe.findsNothingOn(page, "programme");
    Locator late = page.locator("a[href*='UserTask_AssessPreparedness'][href*='late=0']");
    String figure = late.textContent();
    late.click();
    assertThat(page.locator(".list-files")).containsText(figure.equals("1") ? "One" : figure);
    assertThat(page.locator("main tbody")).containsText(town.town().town());
    page.navigate("/programme?sort=-TOWNS");
    assertThat(page.locator("th[aria-sort=descending]")).containsText("Towns now");
    page.locator("a[href*='mentor=" + town.lead().value() + "']").click();
    assertThat(page.locator("main tbody tr")).hasCount(1);
  }

  private void rated(String day, int byTown, int byMentor) {
    long checkIn =
        jdbc.sql(
                """
                insert into check_in (id, version, mentoring_id, number, state, opens_at)
                select nextval('pearl_seq'), 0, m, 50 + (select count(*) from check_in
                         where mentoring_id = m), 'CLOSED', cast(? as timestamptz)
                  from (values (cast(? as bigint))) as of_town (m)
                returning id
                """)
            .params(day, town.mentoring().value())
            .query(Long.class)
            .single();
    for (String side : List.of("TEAM", "MENTORS")) {
      jdbc.sql(
              """
              insert into check_in_answer (check_in_id, side, person_id, answered_at, rating,
                progress, obstacles, note)
              values (?, ?, ?, now(), ?, '', '', '')
              """)
          .params(
              checkIn,
              side,
              (side.equals("TEAM") ? town.mentee() : town.lead()).value(),
              side.equals("TEAM") ? byTown : byMentor)
          .update();
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }
}
