package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.notice;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** Who is selected is decided, and a selected town writes its plan and submits it to the jury. */
final class PreSelectionWalk {

  private final AwardScene scene;

  PreSelectionWalk(AwardScene scene) {
    this.scene = scene;
  }

  /** One in Tasklist, the others at once on the page of pre-selection; the last is not selected. */
  void decide(Entrant inTasklist) {
    scene.inTasklist(
        scene.coordinator(),
        desk ->
            desk.open("Decide pre-selection", inTasklist.key())
                .choose("It is selected; the town writes its plan for the jury")
                .complete());
    Page page = scene.page(scene.coordinator(), scene.award("pre-selection"));
    List<Entrant> others =
        scene.cycle().entrants().stream().filter(each -> !each.equals(inTasklist)).toList();
    Entrant last = others.get(others.size() - 1);
    others.forEach(each -> page.locator(choice(each)).selectOption("select"));
    Axe.findsNothingOn(page, "pre-selection");
    button(page, "Decide");
    notice(page, others.size() + " nominations");
    takeBack(page, last);
    page.navigate(scene.award("pre-selection"));
    page.locator(choice(last)).selectOption("notSelect");
    page.locator("[id='reason-" + last.key() + "']").fill("Others were stronger.");
    button(page, "Decide");
    notice(page, "one nomination");
    sendAll(page, last);
    Entrant first = scene.entrant(0);
    scene.told(first.town().mentee(), "The nomination of " + first.name() + " is selected");
    scene.told(last.town().mentee(), "The nomination of " + last.name() + " is not selected");
    assertThat(
            scene
                .page(last.town().mentee(), "/cases/" + last.key() + "/nomination")
                .locator("main"))
        .containsText("Others were stronger.");
  }

  private static String choice(Entrant entrant) {
    return "[id='decision-" + entrant.key() + "']";
  }

  private void takeBack(Page page, Entrant entrant) {
    page.navigate(scene.award("untold"));
    Axe.findsNothingOn(page, "untold");
    page.locator("a[href$='" + entrant.key() + "/nomination/decision/take-back']").click();
    page.getByLabel("Why is it taken back?").fill("A review was overlooked.");
    Axe.findsNothingOn(page, "take-back");
    button(page, "Take back");
    notice(page, "The decision is taken back");
  }

  /** One on its page, the others as that does. */
  private void sendAll(Page page, Entrant onItsPage) {
    page.navigate(scene.award("untold"));
    page.locator("a[href$='" + onItsPage.key() + "/nomination/decision/send']").click();
    button(page, "Send now");
    notice(page, "The town is told");
    scene.cycle().entrants().stream()
        .filter(each -> !each.equals(onItsPage))
        .forEach(each -> scene.tools().decisions().send(scene.coordinator(), each.nomination()));
  }

  /** Written in the portal with what its mentor would say, and submitted in Tasklist. */
  void plan(Entrant entrant, int year) {
    PersonId mentee = entrant.town().mentee();
    scene.tools().planning().assess(entrant.town());
    Portal portal = scene.portal(mentee);
    portal.open("Draft plan", entrant.key());
    PlanEditor editor = portal.planEditor();
    editor
        .vision("Nobody is alone at the harbour.")
        .row("challenge", "Two ages", "The young leave and the old stay behind.")
        .row("asset", "What we have", "A choir, a boat yard, an empty cinema.")
        .row("measure", "Cinema", "Open the cinema on Sundays.");
    for (int number = 1; number <= 3; number++) {
      editor.milestone("Film " + number, scene.name(mentee), LocalDate.of(year, 5 + number, 10));
    }
    assertThat(editor.missing()).containsText("Nothing. You can hand the plan in.");
    portal.open("Draft plan", entrant.key()).choose("Ask for feedback").complete();
    scene
        .portal(scene.coordinator())
        .open("Give plan feedback", entrant.key())
        .choose("Yes, it is ready")
        .complete();
    scene.inTasklist(
        mentee,
        desk -> {
          desk.open("Submit plan", entrant.key());
          desk.form().locator(".fjs-form").getByText("Submit the plan").first().click();
          desk.complete();
        });
    scene.told(mentee, "The plan of " + entrant.name() + " is before the jury");
  }
}
