package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.link;
import static org.culturalpearls.browser.AwardScene.notice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** Reviews are assigned on the coordinator's page, where conflicts are named and kept apart. */
final class AssignmentWalk {

  private static final String SAME = "same organisation";

  private final AwardScene scene;
  private final AwardStage stage;
  private final Page page;

  AssignmentWalk(AwardScene scene, AwardStage stage) {
    this.scene = scene;
    this.stage = stage;
    this.page = scene.page(scene.coordinator());
  }

  /** Somebody is found in conflict by what the programme knows: they work where the town does. */
  void findsInConflict(PersonId reviewer, Entrant entrant) {
    String organisation = scene.people().person(entrant.town().mentee()).organisation();
    scene.tools().tables().worksAt(reviewer, organisation);
    page.navigate(scene.award("conflicts"));
    assertThat(page.locator("section[aria-labelledby=found]"))
        .containsText(scene.name(reviewer) + " and " + entrant.name());
    open();
    assertThat(lines(entrant)).containsText("In conflict, so not offered:");
    assertThat(lines(entrant)).containsText(scene.name(reviewer));
    assertThat(lines(entrant).locator(".status").first()).hasText(SAME);
    assertThat(choice(entrant, reviewer)).hasCount(0);
  }

  /** Somebody has time for a few only, which the coordinator types beside their name. */
  void takesAtMost(PersonId reviewer, int most) {
    page.locator("[name=most-" + reviewer.value() + "]").fill(Integer.toString(most));
    button(page, "Propose anew with these");
    Locator row =
        page.locator("aside tbody tr")
            .filter(new Locator.FilterOptions().setHasText(scene.name(reviewer)));
    assertThat(row.locator("td").first()).hasText(Integer.toString(most));
    assertThat(page.locator("[name=most-" + reviewer.value() + "]"))
        .hasValue(Integer.toString(most));
  }

  /** Takes somebody out of the proposal by hand, and somebody else in. */
  void changesByHand(Entrant entrant) {
    Locator chosen = lines(entrant).locator("input:checked").first();
    Locator other = lines(entrant).locator("input:not(:checked)").first();
    String out = chosen.getAttribute("id");
    String in = other.getAttribute("id");
    page.locator("#" + out).uncheck();
    page.locator("#" + in).check();
    confirms();
    long added = Long.parseLong(in.substring(in.lastIndexOf('-') + 1));
    long removed = Long.parseLong(out.substring(out.lastIndexOf('-') + 1));
    assertThat(scene.asked(entrant))
        .contains(new PersonId(added))
        .doesNotContain(new PersonId(removed));
  }

  void confirms() {
    Axe.findsNothingOn(page, "award-assignment-" + stage);
    button(page, "Confirm and ask the reviewers");
    notice(page, "reviews are assigned");
    Axe.pictures(page, "award-progress-" + stage);
  }

  void open() {
    page.navigate(scene.award("reviews/" + stage));
    link(page, "Assign reviews");
    assertThat(page.locator("h1")).containsText("Assign reviews");
  }

  /** Each reviewer whose task it is has the mail about it. */
  void isTold(Entrant entrant) {
    List<PersonId> asked = scene.asked(entrant);
    assertThat(asked).isNotEmpty();
    asked.forEach(person -> scene.told(person, "Say by"));
  }

  private Locator lines(Entrant entrant) {
    return page.locator("main fieldset.group")
        .filter(new Locator.FilterOptions().setHasText(entrant.name()));
  }

  private Locator choice(Entrant entrant, PersonId reviewer) {
    return page.locator("#reviewers-" + entrant.nomination().value() + "-" + reviewer.value());
  }
}
