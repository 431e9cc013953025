package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.browser.AwardScene.button;
import static org.culturalpearls.browser.AwardScene.link;
import static org.culturalpearls.browser.AwardScene.notice;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** Towns enter: one that is new, one of the network by its mentee, two together. */
final class EntryWalk {

  private static final String SUBMIT = "We submit the nomination as it is now";

  private final AwardScene scene;

  EntryWalk(AwardScene scene) {
    this.scene = scene;
  }

  /** From the public page over the link of its mail to the receipt. */
  Entrant newTown(String name) {
    Page page = scene.stranger();
    String email = "aino.virtanen@uusi.example";
    asks(page, email);
    page.navigate(scene.linkFor(email));
    page.locator("main form button").click();
    namesItself(page, name);
    PersonId person = scene.people().byEmail(email).orElseThrow().id();
    scene.knows(person, page);
    String key = page.url().replaceAll(".*/cases/([^/]+)/.*", "$1");
    Entrant entrant = scene.cycle().take(name, person, nomination(person, key));
    writes(page);
    button(page, "Save");
    link(page, "Submit the nomination");
    new Portal(page).choose(SUBMIT).complete();
    readsTheReceipt(page, entrant);
    return entrant;
  }

  private static void asks(Page page, String email) {
    page.navigate("/award");
    assertThat(page.locator("main")).containsText("30 November 2021, 23:59 (Stockholm time)");
    Axe.pictures(page, "award-call");
    page.locator("#name").fill("Aino Virtanen");
    page.locator("#email").fill(email);
    button(page, "Send me the link");
    notice(page, "Look into your mailbox");
    Axe.findsNothingOn(page, "award-call-sent");
  }

  private void namesItself(Page page, String name) {
    Axe.pictures(page, "award-town");
    page.locator("input[name=cycle][value='" + scene.cycle().cycle().value() + "']").check();
    page.locator("#name").fill(name);
    page.locator("#country").selectOption(Country.FI.name());
    button(page, "Begin the nomination");
    notice(page, "Your town is entered");
    Axe.pictures(page, "award-nomination-begun");
  }

  private static void writes(Page page) {
    NominationEditor editor = new NominationEditor(page);
    editor.misses("Write in English: Motivation");
    editor.attach("Letter of the mayor.pdf");
    editor
        .inOwnLanguage(NominationSection.MOTIVATION, "Haluamme avata satamamme kaikille.")
        .writeAllBut(NominationSection.OPENNESS)
        .missesOnly("Write in English: Openness to co-operation");
    page.reload();
    editor.write(NominationSection.OPENNESS, "With every harbour town.").isKept();
    editor.misses("Nothing: you can submit it.");
    Axe.findsNothingOn(page, "award-nomination-written");
  }

  private void readsTheReceipt(Page page, Entrant entrant) {
    MimeMessage receipt =
        scene.told(
            entrant.town().mentee(),
            "Receipt: the nomination of " + entrant.name() + " is submitted");
    assertThat(AwardScene.text(receipt))
        .contains("With every harbour town.", "Haluamme avata", "Files: Letter of the mayor.pdf");
    page.navigate("/cases/" + entrant.key() + "/nomination");
    assertThat(page.locator("main"))
        .containsText(entrant.key() + "/" + entrant.nomination().value());
    assertThat(page.locator("main textarea")).hasCount(0);
    Axe.pictures(page, "award-nomination-receipt");
  }

  /** Its mentee begins on the page of the case, and submits in Tasklist. */
  Entrant ofTheNetwork(String name, Country country) {
    Case before = scene.cycle().inNetwork(name, country);
    Page page = scene.page(before.mentee(), "/cases/" + before.key().value());
    link(page, "Enter the award");
    Axe.pictures(page, "award-nomination-new");
    button(page, "Enter the award");
    notice(page, "The nomination is begun");
    String key = page.url().replaceAll(".*/cases/([^/]+)/.*", "$1");
    new NominationEditor(page).writeAllBut().save();
    scene.inTasklist(
        before.mentee(), desk -> desk.open("Write nomination", key).choose(SUBMIT).complete());
    return scene.cycle().take(name, before.mentee(), nomination(before.mentee(), key));
  }

  /** The lead names the town that enters with it, which is in the list of the programme. */
  Entrant together(String name, String other, Country country) {
    scene
        .tools()
        .municipalities()
        .add(scene.coordinator(), new MunicipalityService.Add(other, country, ""));
    Entrant entrant = scene.cycle().write(name, country);
    PersonId mentee = entrant.town().mentee();
    Page page = scene.page(mentee, "/cases/" + entrant.key() + "/nomination");
    link(page, "Towns that enter together");
    page.locator("[id='members[0].name']").fill(other + "e");
    page.locator("[id='members[0].country']").selectOption(country.name());
    page.locator("[id='members[0].consent']").fill("Its mayor, by letter of 3 November.");
    Axe.pictures(page, "award-towns");
    button(page, "Save");
    assertThat(page.locator("main")).containsText("Similar names there: " + other);
    Axe.pictures(page, "award-towns-unknown");
    page.locator("[id='members[0].name']").fill(other);
    button(page, "Save");
    notice(page, "The towns are saved");
    answersFor(other, entrant);
    page.navigate("/cases/" + entrant.key() + "/nomination");
    assertThat(page.locator("main aside")).containsText(name + " (lead)");
    assertThat(page.locator("main aside")).containsText(other);
    scene.cycle().submit(entrant);
    return entrant;
  }

  /** The office records what a town says that has nobody in the programme. */
  private void answersFor(String town, Entrant entrant) {
    Page page = scene.page(scene.coordinator(), "/cases/" + entrant.key() + "/nomination");
    link(page, "Say what " + town + " answered");
    page.getByLabel("It takes part").check();
    page.locator("#how").fill("Its mayor, by telephone on 5 November.");
    Axe.pictures(page, "award-town-answers");
    button(page, "Save the answer");
  }

  private NominationId nomination(PersonId person, String key) {
    return scene.tools().nominations().ofCase(person, new CaseKey(key)).id();
  }
}
