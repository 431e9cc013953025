package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.Letters.team;

import java.time.LocalDate;
import org.culturalpearls.Engine;

/** Three milestones: one sent back, one moved to another date, one overdue and resolved. */
final class MilestoneWalk {

  private static final String TIME_TO_REPORT = "CatchEvent_TimeToReport";

  private MilestoneWalk() {}

  static void walk(Cast cast, Engine engine) {
    timeToReport(cast, engine);
    reworked(cast);
    timeToReport(cast, engine);
    askForAnotherDate(cast);
    timeToReport(cast, engine);
    reach(cast, "First film shown", "The first film was shown.", "140");
    timeToReport(cast, engine);
    engine.fire(cast.town().key(), "CatchEvent_MilestoneOverdue");
    cast.letters().arrive();
    resolve(cast);
    reach(cast, "30 August 2027", "A club of residents runs it.", "35");
  }

  private static void timeToReport(Cast cast, Engine engine) {
    engine.fire(cast.town().key(), TIME_TO_REPORT);
    cast.letters().arrive(team("Report a milestone of {town} by"));
  }

  private static void reworked(Cast cast) {
    report(cast, "Cinema cleaned", "We swept the cinema.", "12");
    cast.mentoring().open("Give milestone feedback", cast.key());
    assertThat(cast.mentoring().form()).containsText("We swept the cinema.");
    cast.mentoring()
        .choose("No, something is missing")
        .type("What do you say to the town?", "Who helped?")
        .complete();
    cast.letters().arrive(team("Report a milestone of {town} by"));
    cast.mentee().open("Report milestone", cast.key());
    assertThat(cast.mentee().input("What was done?")).hasValue("We swept the cinema.");
    assertThat(cast.mentee().input("How many people did it reach?")).hasValue("12");
    reach(cast, "Who helped?", "The school and the choir swept the cinema.", "60");
  }

  private static void askForAnotherDate(Cast cast) {
    cast.mentee()
        .open("Report milestone", cast.key())
        .choose("Ask for a new due date")
        .date("Which due date do you ask for?", LocalDate.of(2027, 6, 20))
        .type("Why do you need another date?", "The roof leaks.")
        .complete();
    cast.letters().arrive("mentor: Decide by");
    cast.mentoring().open("Decide new due date", cast.key());
    assertThat(cast.mentoring().form()).containsText("20 June 2027");
    cast.mentoring().choose("Yes, the milestone gets the new date").complete();
    cast.letters().arrive(team("Milestone of {town} has a new date: "));
  }

  private static void resolve(Cast cast) {
    cast.coordinator()
        .open("Resolve overdue milestone", cast.key())
        .choose("The milestone gets a later date")
        .date("What is the new due date?", LocalDate.of(2027, 8, 30))
        .complete();
    cast.letters().arrive(team("Milestone of {town} has a new date: "));
  }

  private static void reach(Cast cast, String told, String done, String participants) {
    report(cast, told, done, participants);
    cast.mentoring().open("Give milestone feedback", cast.key());
    cast.mentoring().choose("Yes, it is reached").complete();
    cast.letters().arrive(team("Milestone of {town} reached: "));
  }

  /**
   * @param told what the form says beside its questions
   */
  private static void report(Cast cast, String told, String done, String participants) {
    cast.mentee().open("Report milestone", cast.key());
    assertThat(cast.mentee().form()).containsText(told);
    cast.mentee()
        .choose("Report what was done")
        .type("What was done?", done)
        .type("How many people did it reach?", participants)
        .type("Where can it be seen?", "https://example.org/cinema")
        .complete();
    cast.letters().arrive("mentor: Give feedback on a milestone of {town} by");
  }
}
