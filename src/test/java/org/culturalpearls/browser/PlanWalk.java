package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.Letters.both;
import static org.culturalpearls.browser.Letters.team;

import java.time.LocalDate;
import java.util.Locale;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.Texts;

/** From the self-assessment to the submitted plan, reworked once. */
final class PlanWalk {

  private static final Texts TEXTS = new Texts();

  private PlanWalk() {}

  static void walk(Cast cast, String owner) {
    String key = cast.key();
    cast.mentee().open("Assess preparedness", key);
    for (Question question : Question.values()) {
      cast.mentee().choose(text(question, ""), "3: " + text(question, ".3"));
    }
    cast.mentee().type("What changed since last time", "The cinema is empty.").complete();
    cast.letters().arrive("second: Draft the plan of {town} by");

    cast.mentee().open("Draft plan", key);
    write(cast.mentee().planEditor(), owner);
    cast.mentee().open("Draft plan", key).choose("Ask for feedback").complete();
    cast.letters().arrive("mentor: Give feedback on the plan of {town} by");

    cast.mentoring().open("Give plan feedback", key);
    assertThat(cast.mentoring().form()).containsText("Nobody is alone at the harbour.");
    assertThat(cast.mentoring().form()).containsText("Cinema cleaned");
    cast.mentoring()
        .choose("No, something is missing")
        .type("Remarks on the vision", "Say for whom.")
        .complete();
    cast.letters().arrive(team("Draft the plan of {town} by"));

    cast.mentee().open("Draft plan", key);
    assertThat(cast.mentee().form()).containsText("Say for whom.");
    PlanEditor editor = cast.mentee().planEditor();
    assertThat(editor.remarks().first()).containsText("Say for whom.");
    editor.vision("Nobody of any age is alone at the harbour.");
    cast.mentee().open("Draft plan", key).choose("Ask for feedback").complete();
    cast.letters().arrive("mentor: Give feedback on the plan of {town} by");
    cast.mentoring().open("Give plan feedback", key);
    assertThat(cast.mentoring().form()).containsText("Nobody of any age is alone");
    cast.mentoring().choose("Yes, it is ready").complete();
    cast.letters().arrive(team("Submit the plan of {town} by"));
    cast.mentee()
        .open("Submit plan", key)
        .choose("Submit the plan; it is frozen and comes into force, in the award after the jury")
        .complete();
    cast.letters().arrive(both("Receipt: the plan of {town} is submitted"));
  }

  private static void write(PlanEditor editor, String owner) {
    assertThat(
            editor
                .vision("Nobody is alone at the harbour.")
                .row("challenge", "Two ages", "The young leave and the old stay behind.")
                .row("asset", "What we have", "A choir, a boat yard, an empty cinema.")
                .row("measure", "Cinema", "Open the cinema on Sundays.")
                .milestone("Cinema cleaned", owner, LocalDate.of(2027, 5, 10))
                .milestone("First film shown", owner, LocalDate.of(2027, 6, 10))
                .milestone("Residents run it", owner, LocalDate.of(2027, 7, 10))
                .missing())
        .containsText("Nothing. You can hand the plan in.");
  }

  private static String text(Question question, String level) {
    return TEXTS.getMessage("question." + question + level, null, Locale.ENGLISH);
  }
}
