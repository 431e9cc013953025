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
    others.forEach(
        each ->
            page.locator("[id='decision-" + each.key() + "']")
                .selectOption(each.equals(last) ? "notSelect" : "select"));
    page.locator("[id='reason-" + last.key() + "']").fill("Others were stronger.");
    Axe.findsNothingOn(page, "pre-selection");
    button(page, "Decide");
    notice(page, others.size() + " nominations");
    Entrant first = scene.entrant(0);
    scene.told(first.town().mentee(), "The nomination of " + first.name() + " is selected");
    scene.told(last.town().mentee(), "The nomination of " + last.name() + " is not selected");
    assertThat(
            scene
                .page(last.town().mentee(), "/cases/" + last.key() + "/nomination")
                .locator("main"))
        .containsText("Others were stronger.");
  }

  /** Written in the portal with what its mentor would say, and submitted in Tasklist. */
  void plan(Entrant entrant, int year) {
    PersonId mentee = entrant.town().mentee();
    scene.tools().planning().assess(entrant.town());
    Portal portal = scene.portal(mentee);
    portal.open("Draft plan", entrant.key());
    PlanEditor editor = portal.planEditor();
    editor
        .section("vision", "Nobody is alone at the harbour.")
        .section("challenges", "The young leave and the old stay behind.")
        .section("assets", "A choir, a boat yard, an empty cinema.")
        .section("measures", "Open the cinema on Sundays.");
    for (int number = 1; number <= 3; number++) {
      editor.milestone(
          number, "Film " + number, scene.name(mentee), LocalDate.of(year, 5 + number, 10));
    }
    assertThat(editor.save()).containsText("Nothing. You can hand the plan in.");
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
