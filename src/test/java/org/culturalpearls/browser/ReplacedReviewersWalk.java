package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.notice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** Reviewers who declare a conflict or stay silent are replaced by others, who review. */
final class ReplacedReviewersWalk {

  private static final String PROGRESS = "reviews/" + AwardStage.PRE_SELECTION;

  private final AwardScene scene;

  ReplacedReviewersWalk(AwardScene scene) {
    this.scene = scene;
  }

  /** Declared in Tasklist, where the coordinator finds somebody else, too. */
  PersonId declaresAConflict(Entrant entrant) {
    PersonId reviewer = scene.asked(entrant).get(0);
    scene.inTasklist(
        reviewer,
        desk -> {
          desk.open("Declare conflict", entrant.key());
          desk.choose("No, I have a conflict of interest")
              .select("What ties you to it?", "Family or friends")
              .complete();
        });
    Page page = scene.page(reviewer, "/reviews");
    assertThat(page.locator("main")).not().containsText(entrant.name());
    PersonId other = scene.free(entrant, reviewer);
    scene.inTasklist(scene.coordinator(), desk -> gives(desk, entrant, other));
    scene.told(other, "Say by");
    return other;
  }

  /** Nobody answers until the date by which to declare; a task to find somebody else comes up. */
  PersonId isSilent(Entrant entrant) {
    PersonId reviewer = scene.asked(entrant).get(0);
    scene.tools().engine().fire(entrant.town().key(), "BoundaryEvent_NoAnswer");
    PersonId other = scene.free(entrant, reviewer);
    gives(scene.portal(scene.coordinator()), entrant, other);
    return other;
  }

  private static void gives(Desk desk, Entrant entrant, PersonId other, String name) {
    desk.open("Reassign review", entrant.key())
        .choose("Ask somebody else")
        .select("Who is to review it?", name)
        .complete();
  }

  private void gives(Desk desk, Entrant entrant, PersonId other) {
    gives(desk, entrant, other, scene.name(other));
  }

  /** The coordinator sees who is late, reminds them, and then takes the review from them. */
  PersonId isLate(Entrant entrant) {
    PersonId late = scene.asked(entrant).get(0);
    String name = scene.name(late);
    Page page = scene.page(scene.coordinator(), scene.award(PROGRESS));
    Locator line = line(page, entrant, name);
    assertThat(line).containsText("Overdue");
    Axe.findsNothingOn(page, "award-progress-late");
    line.getByText("Remind").click();
    notice(page, "A reminder is on its way");
    scene.told(late, "Your answer on the review of " + entrant.name() + " is awaited");

    line(page, entrant, name).getByText("Ask somebody else").click();
    Axe.pictures(page, "award-reassign");
    PersonId other = scene.free(entrant, late);
    page.locator("#reviewer").selectOption(Long.toString(other.value()));
    button(page, "Take the review back");
    notice(page, "The review was taken back");
    scene.told(late, "A review of " + entrant.name() + " is not needed");
    assertThat(line(page, entrant, scene.name(other))).isVisible();
    return other;
  }

  private static Locator line(Page page, Entrant entrant, String reviewer) {
    return page.locator("section[aria-labelledby=nomination-" + entrant.nomination().value() + "]")
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(reviewer));
  }
}
