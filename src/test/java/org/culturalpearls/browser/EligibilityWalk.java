package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** The coordinator checks who is eligible, in the portal and in Tasklist; two are to complete. */
final class EligibilityWalk {

  private static final String ELIGIBLE = "It is eligible; the selectors review it";
  private static final String COMPLETE = "The town is asked to complete some parts";

  private final AwardScene scene;
  private final LocalDate until;

  EligibilityWalk(AwardScene scene, LocalDate until) {
    this.scene = scene;
    this.until = until;
  }

  void walk(Entrant inPortal, Entrant inTasklist) {
    PersonId coordinator = scene.coordinator();
    look(inPortal);
    asks(scene.portal(coordinator), inPortal);
    scene.inTasklist(coordinator, desk -> asks(desk, inTasklist));
    scene.told(inPortal.town().mentee(), "Complete the nomination of " + inPortal.name());

    write(inPortal);
    completes(scene.portal(inPortal.town().mentee()), inPortal);
    write(inTasklist);
    scene.inTasklist(inTasklist.town().mentee(), desk -> completes(desk, inTasklist));
    scene.told(inPortal.town().mentee(), "Receipt: the nomination of " + inPortal.name());

    Portal portal = scene.portal(coordinator);
    portal.open("Check eligibility", inPortal.key());
    assertThat(portal.form()).not().containsText(COMPLETE);
    portal.choose(ELIGIBLE).complete();
    scene.inTasklist(
        coordinator,
        desk -> desk.open("Check eligibility", inTasklist.key()).choose(ELIGIBLE).complete());
    scene.cycle().entrants().stream()
        .filter(each -> !each.equals(inPortal) && !each.equals(inTasklist))
        .forEach(scene.cycle()::check);
    scene.told(inPortal.town().mentee(), "The nomination of " + inPortal.name() + " is eligible");
  }

  private void look(Entrant entrant) {
    Page page = scene.page(scene.coordinator(), scene.award("nominations"));
    Axe.pictures(page, "award-nominations");
    page.locator("main").getByText(entrant.name()).click();
    assertThat(page.locator("main aside")).containsText("They have nothing against it.");
    Axe.pictures(page, "award-nomination-to-check");
  }

  private void asks(Desk desk, Entrant entrant) {
    desk.open("Check eligibility", entrant.key());
    assertThat(desk.form()).containsText("No eligibility problems found.");
    desk.choose(COMPLETE)
        .choose("Motivation")
        .date("Until when?", until)
        .type("What is to be completed?", "Say for whom.")
        .complete();
  }

  /** Only what was asked for is open. */
  private void write(Entrant entrant) {
    PersonId mentee = entrant.town().mentee();
    Page page = scene.page(mentee, "/cases/" + entrant.key() + "/nomination");
    assertThat(page.locator("main")).containsText("Say for whom.");
    assertThat(page.locator("main fieldset")).hasCount(1);
    Axe.findsNothingOn(page, "award-nomination-completing");
    new NominationEditor(page)
        .write(NominationSection.MOTIVATION, "For the young who want to stay.")
        .save();
  }

  private static void completes(Desk desk, Entrant entrant) {
    desk.open("Complete nomination", entrant.key());
    assertThat(desk.form()).containsText("Say for whom.");
    desk.choose("We have completed the nomination").complete();
  }
}
