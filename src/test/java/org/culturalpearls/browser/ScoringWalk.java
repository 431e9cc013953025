package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.link;

import com.microsoft.playwright.Page;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** Two reviewers of one nomination give points in the portal; one of them sends in Tasklist. */
final class ScoringWalk {

  private static final String SENDS = "Submit the review as it is written on the page";

  private final AwardScene scene;
  private final Entrant entrant;

  ScoringWalk(AwardScene scene, Entrant entrant) {
    this.scene = scene;
    this.entrant = entrant;
  }

  /** Answers on the task's page; the scoring page keeps the points; Tasklist sends them. */
  void sendsInTasklist(PersonId reviewer, int points) {
    seesWhoIsBehindIt(reviewer);
    scene
        .portal(reviewer)
        .open("Declare conflict", entrant.key())
        .choose("Yes, nothing ties me to it")
        .complete();
    Page page = scene.page(reviewer, "/reviews");
    Axe.pictures(page, "award-reviews");
    link(page, entrant.name());
    gives(page, points);
    assertThat(page.locator("#kept")).containsText("Saved at");
    assertThat(page.locator("#missing")).containsText("Every criterion has its points");
    Axe.pictures(page, "award-scoring");
    scene.inTasklist(
        reviewer,
        desk -> {
          desk.open("Score nomination", entrant.key());
          assertThat(desk.form()).not().containsText("Points are still missing");
          desk.choose(SENDS).complete();
        });
    page.reload();
    assertThat(page.locator("main")).containsText("No other review is in yet.");
  }

  /** And reads nothing of it before the answer. */
  private void seesWhoIsBehindIt(PersonId reviewer) {
    Page page = scene.page(reviewer, "/reviews");
    link(page, entrant.name());
    assertThat(page.locator("main")).containsText("Who is behind it");
    assertThat(page.locator("main")).containsText("Aino Virtanen");
    assertThat(page.locator("#reviewed")).hasCount(0);
    Axe.pictures(page, "award-review-asked");
  }

  /** Answers in Tasklist, and sends on the scoring page; only then the other review is shown. */
  void sendsOnThePage(PersonId reviewer, int points) {
    scene.inTasklist(
        reviewer,
        desk ->
            desk.open("Declare conflict", entrant.key())
                .choose("Yes, nothing ties me to it")
                .complete());
    Page page = scene.page(reviewer, "/reviews");
    link(page, entrant.name());
    gives(page, points);
    assertThat(page.locator("main")).not().containsText("What others say");
    button(page, "Submit the review");
    AwardScene.notice(page, "Your review is submitted");
    assertThat(page.locator("section[aria-labelledby=others]"))
        .containsText("Ask the young people, too.");
    Axe.pictures(page, "award-review-submitted");
  }

  private static void gives(Page page, int points) {
    page.locator("#townRemarks").fill("Ask the young people, too.");
    int criteria = page.locator("[name^='scores['][name$='.points']").count();
    for (int row = 0; row < criteria; row++) {
      page.locator("[name='scores[" + row + "].points']").fill(Integer.toString(points));
    }
  }
}
