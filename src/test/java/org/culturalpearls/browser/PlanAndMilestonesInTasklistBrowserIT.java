package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PlanAndMilestonesInTasklistBrowserIT {

  private static final String[] QUESTIONS = {
    "How well do departments",
    "How well can everybody",
    "How well do culture makers",
    "How good are the places",
    "How well do people, time",
    "How ready is the community"
  };

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private MilestoneService milestones;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void townDevelopsItsPlanAndReachesItsMilestonesInTasklist() {
    Pair pair = agreed.withLead();
    Tasklist mentee = new Tasklist(browsers.loggedIn(pair.town().mentee()));
    Tasklist mentor = new Tasklist(browsers.loggedIn(pair.lead()));

    developPlan(pair, mentee, mentor);
    reportAndRework(pair, mentee, mentor);
    moveTheSecond(pair, mentee, mentor);
    resolveTheThird(pair, mentee, mentor);

    assertThat(milestones.milestones(pair.lead(), pair.town().id()))
        .extracting(MilestoneView::state)
        .containsOnly(MilestoneState.REACHED);
    assertThat(engine.isRunning(pair.key(), "MilestoneProcess")).isFalse();
  }

  private void developPlan(Pair pair, Tasklist mentee, Tasklist mentor) {
    String key = pair.key().value();
    mentee.open("Assess preparedness", key);
    for (String question : QUESTIONS) {
      mentee.choose(question, "3: fair");
    }
    mentee.type("What do you want to remember", "The cinema is empty.").complete();

    mentee.open("Draft plan", key);
    assertThat(mentee.form().locator("a[href$='/cases/" + key + "/plan']")).hasCount(1);
    planned.write(pair.town());
    mentee.choose("Ask for feedback").complete();

    mentor.open("Give plan feedback", key);
    assertThat(mentor.form()).containsText("Nobody is alone at the harbour.");
    assertThat(mentor.form()).containsText("Cinema cleaned");
    mentor
        .choose("No, something is missing")
        .type("Remarks on the vision", "Say for whom.")
        .complete();

    mentee.open("Draft plan", key);
    assertThat(mentee.form()).containsText("Say for whom.");
    mentee.choose("Ask for feedback").complete();
    mentor.open("Give plan feedback", key).choose("Yes, it is ready").complete();
    mentee.open("Submit plan", key).choose("Submit the plan; it is frozen and comes into force");
    mentee.complete();
    assertThat(engine.passed(pair.key(), "PlanDevelopmentProcess"))
        .contains("EndEvent_PlanSubmitted");
  }

  private void reportAndRework(Pair pair, Tasklist mentee, Tasklist mentor) {
    String key = pair.key().value();
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    mentee.open("Report milestone", key);
    assertThat(mentee.form()).containsText("Cinema cleaned");
    report(mentee, "We swept the cinema.", "12");
    mentor.open("Give milestone feedback", key);
    assertThat(mentor.form()).containsText("We swept the cinema.");
    mentor
        .choose("No, something is missing")
        .type("What do you say to the town?", "Who helped?")
        .complete();
    mentee.open("Report milestone", key);
    assertThat(mentee.form()).containsText("Who helped?");
    report(mentee, "The school and the choir swept the cinema.", "60");
    reached(mentor, key);
  }

  private void moveTheSecond(Pair pair, Tasklist mentee, Tasklist mentor) {
    String key = pair.key().value();
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    mentee
        .open("Report milestone", key)
        .choose("Ask for a new due date")
        .date("Which due date do you ask for?", "20/06/2027")
        .type("Why do you need another date?", "The roof leaks.")
        .complete();
    mentor.open("Decide new due date", key);
    assertThat(mentor.form()).containsText("2027-06-20");
    mentor.choose("Yes, the milestone gets the new date").complete();
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    mentee.open("Report milestone", key);
    assertThat(mentee.form()).containsText("First film shown");
    report(mentee, "The first film was shown.", "140");
    reached(mentor, key);
  }

  private void resolveTheThird(Pair pair, Tasklist mentee, Tasklist mentor) {
    String key = pair.key().value();
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    engine.fire(pair.key(), "CatchEvent_MilestoneOverdue");
    Tasklist coordinator = new Tasklist(browsers.loggedIn(programme.coordinator()));
    coordinator
        .open("Resolve overdue milestone", key)
        .choose("The milestone gets a later date")
        .date("What is the new due date?", "30/08/2027")
        .complete();
    mentee.open("Report milestone", key);
    assertThat(mentee.form()).containsText("2027-08-30");
    report(mentee, "A club of residents runs it.", "35");
    reached(mentor, key);
  }

  private static void report(Tasklist mentee, String done, String participants) {
    mentee
        .choose("Report what was done")
        .type("What was done?", done)
        .type("How many people did it reach?", participants)
        .type("Where can it be seen?", "https://example.org/cinema")
        .complete();
  }

  private static void reached(Tasklist mentor, String key) {
    mentor.open("Give milestone feedback", key).choose("Yes, it is reached").complete();
  }
}
