package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator writes to several towns from the list of cases, looks, confirms and stops. */
@BrowserTest
class LettersBrowserIT {

  private static final String SUBJECT = "We meet in Tartu, 12 May — *all* of us";
  private static final String TEXT =
      "We meet on **12 May**.\n- bring your plan\n\nSee https://programme.example/tartu?day=1&x=2";

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private JdbcClient jdbc;

  private PersonId mentor;
  private Pair first;
  private Pair second;
  private Page page;

  @BeforeEach
  void twoTownsWithOneMentor() {
    clock.reset();
    mentor = programme.mentor(2);
    first = agreed.with(mentor, null);
    second = agreed.with(mentor, null);
    page = browsers.loggedIn(programme.person("Writes letters", Role.COORDINATOR));
  }

  @Test
  void writesToThoseTickedLooksAtThemAndConfirmsOnce() {
    jdbc.sql("update person set language = 'DE' where id = ?")
        .param(first.mentee().value())
        .update();
    refuse(second.secondMentee());
    page.navigate("/cases?mentor=" + mentor.value());
    Axe.findsNothingOn(page, "letters-cases");
    tick(first);
    tick(second);
    button("Write to those ticked").click();
    assertThat(page.locator("main")).containsText("To 2 cases");
    Axe.findsNothingOn(page, "letters-new");

    button("Show who gets it").click();
    assertThat(page.locator(".error-summary li")).hasCount(2);
    assertThat(page.getByLabel("The team of the town")).isChecked();
    Axe.findsNothingOn(page, "letters-refused");
    page.locator("#subject").fill(SUBJECT);
    page.locator("#text").fill(TEXT);
    page.locator("#germanSubject").fill("Wir treffen uns in Tartu");
    button("Show who gets it").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    assertThat(page.locator("#subject")).hasValue(SUBJECT);
    assertThat(page.locator("#text")).hasValue(TEXT);
    page.locator("#germanText").fill("Wir treffen uns am 12. Mai.");
    button("Show who gets it").click();

    assertThat(page.locator("h1")).hasText(SUBJECT);
    assertThat(page.locator("main tbody tr")).hasCount(5);
    assertThat(row(first.mentee())).containsText("the German text");
    assertThat(row(mentor)).containsText("the English text");
    assertThat(row(mentor)).containsText("Gets a mail");
    assertThat(row(second.secondMentee())).containsText("Gets none: the address was refused");
    assertThat(page.locator("main")).containsText("We meet on **12 May**.");
    assertThat(page.locator("main")).containsText("4 people get this letter");
    Assertions.assertThat(mails()).isZero();
    Axe.findsNothingOn(page, "letters-look");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.findsNothingOn(page, "letters-look-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

    button("Confirm and send 4 mails").dblclick();
    assertThat(page.locator(".notice").first()).containsText("4 mails are written, and held");
    Assertions.assertThat(mails()).isEqualTo(4);
    assertThat(row(mentor)).containsText("Held");
    assertThat(row(second.secondMentee())).containsText("No mail of it");
    Axe.findsNothingOn(page, "letters-confirmed");
    button("Cancel what is not sent yet").click();
    assertThat(page.locator(".notice").first()).containsText("4 mails were cancelled");
    Axe.findsNothingOn(page, "letters-stopped");
    page.navigate("/letters");
    assertThat(page.locator("main tbody tr").first()).containsText("Stopped");
    Axe.findsNothingOn(page, "letters");
    page.navigate("/cases/" + first.key());
    assertThat(page.locator("main")).containsText("wrote a letter to people of this case");
  }

  @Test
  void writesToAllThatTheFilterFindsAndChangesOrDiscards() {
    page.navigate("/cases?mentor=" + mentor.value());
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Write to all 2 found")).click();
    page.getByLabel("The team of the town").uncheck();
    page.locator("#subject").fill("To mentors");
    page.locator("#text").fill("How is it going?");
    button("Show who gets it").dblclick();
    assertThat(page.locator("h1")).hasText("To mentors");
    page.navigate("/letters");
    assertThat(page.locator("main tbody tr", subject("To mentors"))).hasCount(1);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("To mentors")).click();
    assertThat(page.locator("main tbody tr")).hasCount(1);

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Change the text")).click();
    Axe.findsNothingOn(page, "letters-edit");
    page.locator("#subject").fill("");
    button("Show who gets it").click();
    assertThat(page.locator(".error-summary li")).hasCount(1);
    assertThat(page.locator("#text")).hasValue("How is it going?");
    page.locator("#subject").fill("To all mentors");
    button("Show who gets it").click();
    assertThat(page.locator("h1")).hasText("To all mentors");

    page.navigate("/mails/all");
    page.getByText("One letter of yours waits to be confirmed").click();
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("To all mentors")).click();
    button("Discard the letter").click();
    assertThat(page.locator(".notice").first()).containsText("The letter was discarded");
    assertThat(page.locator("main tbody tr", subject("To all mentors"))).hasCount(0);
  }

  @Test
  void writesToPeopleThatTheFilterFinds() {
    PersonId reached = programme.person("Sanna of the lighthouse", Role.EDITOR);
    PersonId refused = programme.person("Signe of the lighthouse", Role.EDITOR);
    refuse(refused);
    page.navigate("/people");
    page.locator("input[name=q]").fill("of the lighthouse");
    page.getByLabel("Role").selectOption("EDITOR");
    button("Search").last().click();
    assertThat(page.locator(".list-files")).containsText("2 are found.");
    assertThat(page.locator("main tbody")).containsText("Mail does not arrive");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Name").setExact(true)).click();
    assertThat(page.locator("main tbody tr").first()).containsText("Signe");
    Axe.findsNothingOn(page, "list-people");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.findsNothingOn(page, "list-people-dark");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Write to all 2 found")).click();
    assertThat(page.locator("main")).containsText("To 2 people");
    page.locator("#subject").fill("To editors");
    page.locator("#text").fill("Text");
    button("Show who gets it").click();
    assertThat(row(reached)).containsText("Gets a mail");
    assertThat(row(refused)).containsText("Gets none");
    button("Confirm and send one mail").click();
    assertThat(page.locator(".notice").first()).containsText("One mail is written, and held");
    page.navigate("/people?q=lighthouse&mail=refused");
    page.locator("input.tick").check();
    button("Write to those ticked").click();
    assertThat(page.locator("main")).containsText("To one person");
  }

  @Test
  void asksToLookAgainWhenTheRecipientsAreOthersByNow() {
    page.navigate("/cases?mentor=" + mentor.value());
    tick(first);
    button("Write to those ticked").click();
    page.locator("#subject").fill("Look again");
    page.locator("#text").fill("Text");
    button("Show who gets it").click();
    refuse(first.mentee());
    button("Confirm and send 3 mails").click();
    assertThat(page.locator(".error-summary")).containsText("have changed since you looked");
    assertThat(row(first.mentee())).containsText("Gets none");
    Axe.findsNothingOn(page, "letters-look-again");
    button("Confirm and send 2 mails").click();
    assertThat(page.locator(".notice").first()).containsText("2 mails are written, and held");

    page.navigate("/cases");
    button("Write to those ticked").click();
    assertThat(page.locator("main")).containsText("Nobody is chosen");
    Axe.findsNothingOn(page, "letters-nobody");
  }

  @Test
  void readsNoEnglishInGerman() {
    PersonId reader = programme.person("Schreibt Briefe", Role.COORDINATOR);
    jdbc.sql("update person set language = 'DE' where id = ?").param(reader.value()).update();
    page = browsers.loggedIn(reader);
    EnglishLeft english = new EnglishLeft("de");
    page.navigate("/cases?mentor=" + mentor.value());
    english.isNotOn(page, "cases");
    tick(first);
    button("An die angehakten schreiben").click();
    english.isNotOn(page, "new");
    button("Zeigen, wer ihn bekommt").click();
    english.isNotOn(page, "refused");
    page.locator("#subject").fill("Tartu");
    page.locator("#text").fill("12");
    button("Zeigen, wer ihn bekommt").click();
    english.isNotOn(page, "look");
    Axe.findsNothingOn(page, "letters-look-de");
    button("Bestätigen und 3 Mails verschicken").click();
    english.isNotOn(page, "confirmed");
    button("Abbrechen, was noch nicht verschickt ist").click();
    english.isNotOn(page, "stopped");
    page.navigate("/letters");
    english.isNotOn(page, "list");
  }

  private void tick(Pair pair) {
    page.locator("input.tick[value='" + pair.key() + "']").check();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }

  private Locator row(PersonId person) {
    return page.locator("main tbody tr:has(a[href='/people/" + person.value() + "'])");
  }

  private static Page.LocatorOptions subject(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private void refuse(PersonId person) {
    jdbc.sql(
            """
            insert into refused_address (person_id, address, refused_at)
            select id, email, now() from person where id = ?
            """)
        .param(person.value())
        .update();
  }

  private long mails() {
    List<Long> team =
        List.of(
            first.mentee().value(),
            first.secondMentee().value(),
            second.mentee().value(),
            second.secondMentee().value(),
            mentor.value());
    return jdbc.sql(
            "select count(*) from mail where unique_key like 'LETTER:%' and recipient_id in (:team)")
        .param("team", team)
        .query(Long.class)
        .single();
  }
}
