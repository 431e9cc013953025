package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.Letters.and;
import static org.culturalpearls.browser.Letters.both;
import static org.culturalpearls.browser.Letters.team;

import java.time.LocalDate;

/** From the proposal of a mentor, whom the first one asked does not become, to the agreement. */
final class AgreementWalk {

  private AgreementWalk() {}

  static void walk(Cast cast, String busyMentor, String mentor) {
    String key = cast.key();
    cast.letters().arrive(team("Assess by"));
    cast.coordinator().open("Propose mentor", key);
    cast.coordinator().choose("Propose a mentor").select("Lead mentor", busyMentor).complete();
    cast.letters().arrive("busy: Say by");
    cast.busy().open("Accept mentoring", key);
    assertThat(cast.busy().form()).containsText(cast.town().town());
    cast.busy().choose("No, I decline").type("Why do you decline?", "No time this year.");
    cast.busy().complete();
    cast.letters().arrive(team("We still look for a mentor for {town}"));

    cast.coordinator().open("Propose mentor", key);
    assertThat(cast.coordinator().form()).containsText("No time this year.");
    cast.coordinator().choose("Propose a mentor").select("Lead mentor", mentor).complete();
    cast.letters().arrive("mentor: Say by");
    cast.mentoring().open("Accept mentoring", key).choose("Yes, I accept").complete();
    cast.letters()
        .arrive(
            and(
                team("Meet the mentor of {town}: " + mentor),
                team("Draft the agreement for {town} by")));

    cast.mentee()
        .open("Draft agreement", key)
        .type("What do you want to reach together?", "Bring people to the harbour.")
        .choose("Once a month")
        .choose("English")
        .date("When does the mentoring end?", LocalDate.of(2027, 12, 1))
        .complete();
    cast.letters().arrive("mentor: Confirm the agreement with {town} by");
    cast.mentoring()
        .open("Confirm agreement", key)
        .choose("No, something has to change")
        .type("What has to change?", "Meet more often.")
        .complete();
    cast.letters().arrive(team("Draft the agreement for {town} by"));
    cast.mentee().open("Draft agreement", key);
    assertThat(cast.mentee().form()).containsText("Meet more often.");
    cast.mentee().choose("Every second week").complete();
    cast.letters().arrive("mentor: Confirm the agreement with {town} by");
    cast.mentoring().open("Confirm agreement", key).choose("Yes, I confirm it").complete();
    cast.letters().arrive(both("The agreement of {town} and " + mentor + " is signed"));
  }
}
