package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many clicks it takes to do what is done most, by a script that knows no address and only what
 * can be read on the page; typing is not counted. {@link Clicks} counts.
 */
@BrowserTest
class FewClicksBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private Visitors visitors;
  @Autowired private Browsers browsers;

  private Pair pair;

  @BeforeEach
  void aPair() {
    clock.reset();
    pair = towns.withLead();
  }

  @Test
  void firstPlanTakesThirtyToItsSubmissionOneMoreEach() {
    planned.assess(pair.town());
    Clicks team = person(pair.mentee());
    String owner = people.person(pair.mentee()).name();
    String second = people.person(pair.secondMentee()).name();
    team.press(pair.town().town()).press("Plan");
    team.type("Vision", "Nobody is alone at the harbour.");
    team.press("Add a challenge")
        .type("Title", "Two ages")
        .type("Text", "The young leave and the old stay behind.")
        .press("Save");
    team.press("Add a measure")
        .type("Title", "Open the cinema on Sundays")
        .tick("Two ages")
        .select("Owner", owner)
        .select("Second owner", second)
        .press("Save");
    team.press("Add an indicator")
        .type("Question", "How many come?")
        .type("Unit", "people a month")
        .type("Value at the beginning", "0")
        .type("Day of that value", "2027-01-11")
        .type("Target", "40")
        .type("Target to be reached by", "2027-11-30")
        .press("Save");
    for (int month = 5; month < 8; month++) {
      team.press("Open the cinema on Sundays", "Add a milestone")
          .type("Title", "Evening of month " + month)
          .type("Due date", "2027-0" + month + "-10")
          .select("Owner", owner)
          .press("Save");
    }
    assertThat(team.page().locator("#missing")).containsText("Nothing. You can hand the plan in.");
    assertThat(team.count()).isLessThanOrEqualTo(30);

    assertThat(team.during(() -> team.press("Hand in for feedback"))).isEqualTo(1);
    assertThat(team.page().locator(".notice").first()).containsText("Done: Draft plan");
    engine.complete(pair.lead(), pair.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    team.page().navigate("/cases/" + pair.key() + "/plan");
    assertThat(team.during(() -> team.press("Submit the plan").press("Submit it now")))
        .isEqualTo(2);
    assertThat(team.page().locator(".notice").first()).containsText("Done: Submit plan");
  }

  @Test
  void coordinatorSeesWhereTheCycleStandsRemindsInTwoAndGivesATaskInFour() {
    clock.advanceDays(60);
    PersonId coordinator = programme.coordinator();
    Clicks desk = person(coordinator);
    assertThat(desk.page().locator("#cycles-now ~ p").first()).containsText("Plans are due on");
    assertThat(desk.page().locator("#cycles-now ~ ul").first())
        .containsText("matching and planning:");
    Axe.findsNothingOn(desk.page(), "home-cycles-now");
    assertThat(desk.count()).isZero();

    desk.press("Assess preparedness is overdue", "Remind").press("Send these 2 mails");
    assertThat(desk.page().locator(".notice")).containsText("The reminder is on its way");
    assertThat(desk.count()).isLessThanOrEqualTo(2);

    Clicks again = person(coordinator);
    again
        .press("Assess preparedness is overdue", "Give to somebody")
        .tick(people.person(pair.mentee()).name())
        .press("Give the task");
    assertThat(again.page().locator(".notice")).containsText("The task was given");
    assertThat(again.count()).isLessThanOrEqualTo(4);
  }

  @Test
  void teamWritesToItsMentorInTwoAndLogsAMeetingInSix() {
    Clicks team = person(pair.mentee());
    team.press(pair.town().town(), "Messages")
        .type("Write a message", "When do we meet?")
        .press("Send the message");
    assertThat(team.page().locator("main article").last()).containsText("When do we meet?");
    assertThat(team.count()).isLessThanOrEqualTo(2);

    Clicks again = person(pair.mentee());
    again
        .press(pair.town().town())
        .press("Meetings")
        .press("Log meeting")
        .type("On which day did you meet?", "2027-01-11")
        .type("How many minutes did it take?", "60")
        .type("What did you talk about?", "The cinema.")
        .tick(people.person(pair.mentee()).name())
        .tick(people.person(pair.lead()).name())
        .press("Save the meeting");
    assertThat(again.page().locator(".notice")).containsText("The meeting is logged");
    assertThat(again.count()).isLessThanOrEqualTo(6);
  }

  private Clicks person(PersonId id) {
    return Clicks.loggedIn(browsers.page(), visitors.email(id));
  }
}
