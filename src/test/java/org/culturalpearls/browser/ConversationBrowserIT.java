package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town and its mentor write to each other, and ask a coordinator in. */
@BrowserTest
class ConversationBrowserIT {

  private static final String LONG =
      "Bürgerbeteiligungsverfahrensbeschleunigungsgesetzentwürfe "
          + "Międzypokoleniowość i współodpowiedzialność najmłodszych";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private MentoringService mentorings;

  private Pair pair;
  private String path;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    pair = new AgreedTown(programme, engine, mentorings).withLead();
    path = "/cases/" + pair.town().key() + "/conversation";
  }

  @Test
  void writeToEachOtherAndAskACoordinatorIn() {
    Page coordinator = browsers.loggedIn(programme.coordinator());
    coordinator.navigate(path);
    assertThat(coordinator.locator("main")).containsText("between the town and its mentors");
    Axe.findsNothingOn(coordinator, "conversation-closed");

    Page town = browsers.loggedIn(pair.town().mentee());
    town.navigate(path);
    Axe.findsNothingOn(town, "conversation-empty");
    button(town, "Send the message");
    assertThat(town.locator(".error-summary")).isVisible();
    town.getByLabel("Write a message").fill("When do we **meet**?\n\n- " + LONG);
    button(town, "Send the message");
    assertThat(town.locator(".notice")).containsText("The message is sent.");

    Page mentor = browsers.loggedIn(pair.lead());
    mentor.navigate(path);
    assertThat(mentor.locator("article strong")).hasText("meet");
    mentor.getByLabel("Write a message").fill("On Monday at ten.");
    button(mentor, "Send the message");
    town.navigate(path);
    assertThat(town.locator("article")).hasCount(2);
    assertThat(town.locator("article").last()).containsText("Read by ");
    Axe.findsNothingOn(town, "conversation");

    mentor.navigate(path);
    mentor.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Change")).click();
    Axe.findsNothingOn(mentor, "conversation-change");
    mentor.getByLabel("Message").fill("On Tuesday at ten.");
    button(mentor, "Save the change");
    assertThat(mentor.locator("article").first()).containsText("(changed ");

    town.navigate(path);
    town.getByLabel("Ask a coordinator in")
        .selectOption(new String[] {String.valueOf(programme.coordinator().value())});
    button(town, "Ask in");
    coordinator.navigate(path);
    assertThat(coordinator.locator("article").first()).containsText("On Tuesday at ten.");
    coordinator.getByLabel("Write a message").fill("I can help.");
    button(coordinator, "Send the message");
    coordinator.locator("article summary").first().click();
    button(coordinator, "Withdraw the message");
    assertThat(coordinator.locator("article").first()).containsText("Withdrawn by its author");
    Axe.findsNothingOn(coordinator, "conversation-guest");
    button(coordinator, "Leave the conversation");
    coordinator.navigate(path);
    assertThat(coordinator.locator("main")).containsText("between the town and its mentors");
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
  }
}
