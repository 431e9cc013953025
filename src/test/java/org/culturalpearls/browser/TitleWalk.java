package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.link;
import static org.culturalpearls.browser.AwardScene.notice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.culturalpearls.award.LetThrough;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/**
 * From the board over the deputy to the public Pearls. The results are sent back once, so that each
 * of the three tasks is done in the portal and in Tasklist.
 */
final class TitleWalk {

  private static final String READY = "The decision is ready for the chair of the jury";
  private static final String CONFIRM = "Yes, I confirm them";

  private final AwardScene scene;
  private final String year;

  TitleWalk(AwardScene scene) {
    this.scene = scene;
    this.year = scene.cycle().year().value();
  }

  /** A tie at the border is broken, and the second of a country gets the extra title. */
  void choose(int extra, int... titles) {
    Page page = scene.page(scene.coordinator(), scene.award("decision"));
    assertThat(page.locator("main")).containsText("have equal scores");
    assertThat(page.getByText("equal scores", new Page.GetByTextOptions().setExact(true)))
        .hasCount(2);
    Axe.pictures(page, "decision-board");
    whatIf(page);
    for (int place : titles) {
      give(page, place, "TITLE");
    }
    give(page, extra, "EXTRA");
    button(page, "Save the choice");
    notice(page, "2 departures");
    page.locator("textarea[name^='reason-TIE_BROKEN']").fill("More young people take part.");
    page.locator("textarea[name^='reason-EXTRA_TITLE']").fill("A very convincing plan.");
    Axe.pictures(page, "decision-departures");
    button(page, "Save the choice");
    notice(page, "hand the decision");
  }

  private static void whatIf(Page page) {
    page.locator("#titles").fill("4");
    button(page, "Show");
    notice(page, "This is only tried");
    Axe.pictures(page, "decision-what-if");
    link(page, "Back to the decision as it is");
    assertThat(page.locator("#titles")).hasValue("3");
  }

  private void give(Page page, int place, String title) {
    page.locator("#title-" + scene.entrant(place).nomination().value()).selectOption(title);
  }

  void confirmAndRelease(Entrant hidden) {
    PersonId coordinator = scene.coordinator();
    Page board = scene.page(coordinator, scene.award("decision"));
    link(board, "Hand the decision to the chair");
    assertThat(board.locator("main")).containsText("A very convincing plan.");
    Axe.pictures(board, "decision-hand-on");
    new Portal(board).choose(READY).complete();
    theChairCannot(hidden);
    PersonId deputy = scene.cycle().deputy();
    scene.inTasklist(deputy, desk -> confirms(desk));
    scene
        .portal(coordinator)
        .open("Release results", year)
        .choose("No, the decision has to be prepared anew")
        .type("What has to be looked at again?", "Say more of the tie.")
        .complete();
    nothingIsKnown();

    scene.inTasklist(
        coordinator,
        desk -> {
          desk.open("Prepare decision", year);
          assertThat(desk.form()).containsText("Say more of the tie.");
          desk.choose(READY).complete();
        });
    confirms(scene.portal(deputy));
    nothingIsKnown();
    letRemarksThrough();
    scene.inTasklist(
        coordinator,
        desk ->
            desk.open("Release results", year)
                .choose("Yes, release them now")
                .type("Why before the results are due?", ReleasedAward.EARLY)
                .complete());
  }

  /** One on its page, the others as that does. */
  private void letRemarksThrough() {
    Page page = scene.page(scene.coordinator(), scene.award("remarks"));
    Axe.findsNothingOn(page, "remarks");
    Locator first = page.locator("article form").first();
    first.locator("select").selectOption("LET_THROUGH");
    first.locator("button").click();
    notice(page, "It is saved");
    LetThrough.all(scene.tools().remarks(), scene.coordinator(), scene.cycle().cycle());
  }

  private void confirms(Desk desk) {
    desk.open("Confirm titles", year);
    assertThat(desk.form()).containsText(scene.entrant(0).name());
    desk.choose(CONFIRM).complete();
  }

  private void theChairCannot(Entrant hidden) {
    Page chair = scene.page(scene.cycle().chair(), "/tasks");
    assertThat(chair.locator("main")).not().containsText("Confirm titles");
    chair.navigate(scene.award("decision"));
    assertThat(chair.locator("main")).containsText("One nomination is hidden from you");
    assertThat(chair.locator("main")).not().containsText(hidden.name());
    Axe.pictures(chair, "decision-board-hidden");
    scene.inTasklist(
        scene.cycle().chair(), desk -> assertThat(desk.card("Confirm titles", year)).hasCount(0));
  }

  private void nothingIsKnown() {
    Entrant first = scene.entrant(0);
    Page anybody = scene.stranger();
    anybody.navigate("/pearls");
    assertThat(anybody.locator("main")).not().containsText(first.name());
    anybody.context().close();
    scene.notTold(first.town().mentee(), first.name() + " is a Pearl");
    Page mentee = scene.page(first.town().mentee(), "/cases/" + first.key());
    assertThat(mentee.locator("main")).not().containsText("Result of the award");
  }

  /** Mails, the public page and the page of the first town; the others learn it kindly. */
  void isKnown(Entrant tied, Entrant notSelected, int... pearls) {
    Page anybody = scene.stranger();
    anybody.navigate("/pearls");
    Locator main = anybody.locator("main");
    for (int place : pearls) {
      Entrant pearl = scene.entrant(place);
      assertThat(main).containsText(pearl.name());
      scene.told(pearl.town().mentee(), pearl.name() + " is a Pearl");
    }
    assertThat(main).not().containsText(tied.name());
    Axe.pictures(anybody, "pearls");
    scene.told(tied.town().mentee(), "The result of the award for " + tied.name());
    scene.told(notSelected.town().mentee(), "The results of the award that " + notSelected.name());
    Entrant first = scene.entrant(0);
    Page mentee = scene.page(first.town().mentee(), "/cases/" + first.key());
    link(mentee, "Result of the award");
    assertThat(mentee.locator("main")).containsText("is a Pearl");
    assertThat(mentee.locator("main")).containsText("Well done.");
    assertThat(mentee.locator("main")).not().containsText("Invented juror");
    Axe.pictures(mentee, "award-result");
    Page other = scene.page(tied.town().mentee(), "/cases/" + tied.key() + "/result");
    assertThat(other.locator("main")).containsText("Well done.");
    Axe.pictures(other, "award-result-without-title");
  }
}
