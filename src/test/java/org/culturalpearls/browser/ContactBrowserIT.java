package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.PublishedPractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A town asks about a practice, or for a visit; its author says yes by the mail; each reaches the
 * other, and after the visit both read how it was.
 */
@MailedBrowserTest
class ContactBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private PracticeService practices;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private Post post;

  private PersonId author;
  private PracticeId mill;
  private Case town;

  @BeforeEach
  void aPublishedPracticeAndATown() {
    clock.reset();
    author = agreed.withLead().mentee();
    mill = new PublishedPractices(programme, engine, practices).millToVisit(author);
    town = programme.newCase();
  }

  @Test
  void showsAddressesOnceBothHaveSaidYes() throws Exception {
    Page stranger = browsers.page();
    stranger.navigate("/practices/" + mill.value());
    assertThat(stranger.locator("main")).not().containsText("Get in contact");

    Page asker = browsers.loggedIn(town.mentee());
    asks(asker);
    saysYesByTheMail();

    Assertions.assertThat(Post.plainText(arrived(town.mentee(), "You are in contact: Open mill")))
        .doesNotContain(email(author));
    link(asker, "Open mill");
    assertThat(asker.locator("main")).containsText(email(author));
    Axe.findsNothingOn(asker, "contact-agreed");

    Page host = browsers.loggedIn(author);
    host.navigate("/contacts");
    Axe.findsNothingOn(host, "contacts");
    link(host, "Open mill");
    assertThat(host.locator("main")).containsText(email(town.mentee()));
    button(host, "End the contact");
    assertThat(host.locator(".notice")).containsText("It is ended");
    asker.reload();
    assertThat(asker.locator("main")).not().containsText(email(author));
  }

  @Test
  void leadsFromTheWishToVisitToWhatTheVisitorsTell() throws Exception {
    Page host = browsers.loggedIn(author);
    offersVisits(host);
    Page visitor = browsers.loggedIn(town.mentee());
    wishes(visitor);
    agreesByTheMail();
    setsTheDay(visitor);
    arrived(author, "The day of the visit is");
    tells(visitor);
    arrived(author, "Your visitors tell how it was: Open mill");

    host.navigate("/contacts");
    assertThat(host.locator("main")).containsText("Visit");
    link(host, "Open mill");
    assertThat(host.locator("main")).containsText("A wheel that turns");
    Page stranger = browsers.page();
    stranger.navigate("/practices/" + mill.value());
    assertThat(stranger.locator("main")).containsText("A town has visited it");
    assertThat(stranger.locator("main")).not().containsText("Ask for a visit");
    Axe.findsNothingOn(stranger, "visit-practice-stranger");
  }

  private void offersVisits(Page host) {
    host.navigate("/practices/" + mill.value());
    link(host, "Say how it can be visited");
    Axe.findsNothingOn(host, "visit-offer");
    host.getByLabel("Somebody works along for some days").check();
    host.getByLabel("Visits a year").fill("none");
    button(host, "Save");
    assertThat(host.locator(".error-summary li")).hasCount(1);
    assertThat(host.getByLabel("Somebody works along for some days")).isChecked();
    Axe.findsNothingOn(host, "visit-offer-refused");
    host.getByLabel("Visits a year").fill("2");
    button(host, "Save");
    assertThat(host.locator("main")).containsText("up to 2 times a year");
    Axe.findsNothingOn(host, "visit-practice-owner");
  }

  private void wishes(Page visitor) {
    visitor.navigate("/practices/" + mill.value());
    Axe.findsNothingOn(visitor, "visit-practice");
    link(visitor, "Ask for a visit");
    Axe.findsNothingOn(visitor, "visit-ask");
    visitor.getByLabel("How many people come").fill("many");
    button(visitor, "Ask for the visit");
    assertThat(visitor.locator(".error-summary li")).hasCount(4);
    Axe.findsNothingOn(visitor, "visit-ask-refused");
    visitor.getByLabel("Somebody works along for some days").check();
    visitor.getByLabel("How many people come").fill("2");
    visitor.locator("input[name=months]").first().check();
    visitor.getByLabel("What do you want to know?").fill("How do you keep it open?");
    button(visitor, "Ask for the visit");
    assertThat(visitor.locator(".notice")).containsText("Your question is on its way");
  }

  private void agreesByTheMail() throws Exception {
    String mail = Post.plainText(arrived(author, "Somebody asks to visit your practice"));
    Assertions.assertThat(mail).doesNotContain(email(town.mentee()));
    Page host = browsers.page();
    host.navigate(answerIn(mail));
    Axe.findsNothingOn(host, "visit-answer");
    button(host, "Yes, share my address");
    assertThat(host.locator(".error-summary li")).hasCount(1);
    host.locator("input[name=month]").first().check();
    button(host, "Yes, share my address");
    assertThat(host.locator(".notice")).containsText("You are in contact");
  }

  private void setsTheDay(Page visitor) {
    visitor.navigate("/contacts");
    link(visitor, "Open mill");
    Axe.findsNothingOn(visitor, "visit-agreed");
    button(visitor, "Set the day");
    assertThat(visitor.locator(".error-summary li")).hasCount(1);
    Axe.findsNothingOn(visitor, "visit-day-refused");
    LocalDate today = LocalDate.ofInstant(clock.instant(), people.person(town.mentee()).zone());
    visitor.getByLabel("On which day is the visit?").fill(today.toString());
    button(visitor, "Set the day");
    assertThat(visitor.locator(".notice")).containsText("The day of the visit is set");
  }

  private void tells(Page visitor) {
    link(visitor, "Tell of the visit");
    Axe.findsNothingOn(visitor, "visit-report");
    visitor.getByLabel("What did you see?").fill("A wheel that turns");
    button(visitor, "Save");
    assertThat(visitor.locator(".error-summary li")).hasCount(1);
    assertThat(visitor.getByLabel("What did you see?")).hasValue("A wheel that turns");
    Axe.findsNothingOn(visitor, "visit-report-refused");
    visitor.getByLabel("What do you take home?").fill("A key for everybody");
    button(visitor, "Save");
    assertThat(visitor.locator("main")).containsText("A key for everybody");
    Axe.findsNothingOn(visitor, "visit-told");
  }

  private static String answerIn(String mail) {
    Matcher found = Pattern.compile("(/contact/[\\w-]+)").matcher(mail);
    Assertions.assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void asks(Page asker) {
    asker.navigate("/practices/" + mill.value());
    link(asker, "Get in contact");
    Axe.findsNothingOn(asker, "contact-ask");
    button(asker, "Send my question");
    assertThat(asker.locator(".error-summary li")).hasCount(1);
    Axe.findsNothingOn(asker, "contact-ask-refused");
    asker.getByLabel("What do you want to know?").fill("How did you begin?");
    button(asker, "Send my question");
    assertThat(asker.locator(".notice")).containsText("Your question is on its way");
    assertThat(asker.locator("main")).containsText("Waiting for an answer");
    assertThat(asker.locator("main")).not().containsText(people.person(author).name());
  }

  private void saysYesByTheMail() throws Exception {
    String mail = Post.plainText(arrived(author, "Somebody asks about your practice"));
    Assertions.assertThat(mail).doesNotContain(email(town.mentee()));
    Page host = browsers.page();
    host.navigate(answerIn(mail));
    host.reload();
    assertThat(host.locator("main")).containsText("How did you begin?");
    assertThat(host.locator("main")).not().containsText(email(town.mentee()));
    Axe.findsNothingOn(host, "contact-answer");
    button(host, "No, not now");
    assertThat(host.locator(".error-summary li")).hasCount(1);
    Axe.findsNothingOn(host, "contact-answer-refused");
    button(host, "Yes, share my address");
    assertThat(host.locator(".notice")).containsText("You are in contact");
    assertThat(host.locator("main")).not().containsText(email(town.mentee()));
    Axe.findsNothingOn(host, "contact-answered");
  }

  private String email(PersonId person) {
    return people.person(person).email();
  }

  private MimeMessage arrived(PersonId person, String subject) {
    return LinksByMail.arrived(post, email(person), subject);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
