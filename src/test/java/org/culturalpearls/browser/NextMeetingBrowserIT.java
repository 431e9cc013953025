package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturalpearls.Calendars.carried;

import biweekly.component.VEvent;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town and its mentor agree on a meeting by mail, meet, and log it. */
@MailedBrowserTest
class NextMeetingBrowserIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private Post post;
  @Autowired private PeopleService people;
  @Autowired private MentoringService mentorings;
  @Autowired private AppointmentService appointments;

  private Pair pair;
  private PersonId mentee;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    pair = new AgreedTown(programme, engine, mentorings).withLead();
    mentee = pair.town().mentee();
  }

  @Test
  void isAgreedByMailAndLoggedInAFewClicks() throws Exception {
    Page town = browsers.loggedIn(mentee);
    town.navigate("/cases/" + pair.town().key());
    assertThat(town.locator("#contact")).isVisible();
    Axe.findsNothingOn(town, "case-with-contact");
    link(town, "Propose times for a meeting");
    button(town, "Send the proposal");
    assertThat(town.locator(".error-summary")).isVisible();
    Axe.findsNothingOn(town, "meeting-proposal-refused");
    LocalDate day = LocalDate.ofInstant(clock.instant(), people.person(mentee).zone());
    fill(town, 1, day.plusDays(7), "14:00");
    fill(town, 2, day.plusDays(8), "09:30");
    town.locator("#place").fill("https://meet.example/saarelinn");
    button(town, "Send the proposal");
    assertThat(town.locator("#meeting ~ ul")).containsText("Waiting for the mentor to choose");
    Axe.findsNothingOn(town, "case-with-proposal");

    Page mentor = browsers.page();
    mentor.navigate(answer(pair.lead(), "Choose a time to meet", "1"));
    assertThat(mentor.locator("input[value='1']")).isChecked();
    Axe.findsNothingOn(mentor, "answer");
    button(mentor, "Answer");
    assertThat(mentor.locator(".notice")).containsText("The meeting is agreed");
    Axe.findsNothingOn(mentor, "answered");

    for (PersonId person : List.of(mentee, pair.lead())) {
      List<VEvent> invited =
          carried(arrived(person, "The meeting about " + pair.town().town()), "REQUEST");
      Assertions.assertThat(invited)
          .singleElement()
          .satisfies(
              event -> Assertions.assertThat(event.getAttendees()).hasSize(1),
              event -> Assertions.assertThat(event.getSequence().getValue()).isZero());
    }
    town.navigate("/cases/" + pair.town().key());
    town.locator("#meeting ~ ul a").click();
    Axe.findsNothingOn(town, "meeting-agreed");

    clock.advanceDays(9);
    appointments.askWhetherHeld();
    String held = answer(mentee, "Did you meet", "YES");
    Page again = browsers.loggedIn(mentee);
    again.navigate(held);
    button(again, "Answer");
    link(again, "Log the meeting");
    assertThat(again.locator("#minutes")).hasValue("60");
    assertThat(again.locator("#heldOn")).hasValue(day.plusDays(8).toString());
    again.locator("#notes").fill("The first evening.");
    button(again, "Save the meeting");
    assertThat(again.locator(".notice")).containsText("The meeting is logged");
  }

  private static void fill(Page page, int row, LocalDate day, String time) {
    page.locator("#at" + row).fill(day.toString());
    page.locator("#at" + row + "Time").fill(time);
  }

  private String answer(PersonId person, String subject, String choice) throws Exception {
    Matcher link =
        Pattern.compile("(/answer/[\\w-]+\\?choice=" + choice + ")\\b")
            .matcher(Post.plainText(arrived(person, subject)));
    Assertions.assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private MimeMessage arrived(PersonId person, String subject) {
    String email = people.person(person).email();
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              post.deliver();
              List<MimeMessage> all = Post.arrivedFor(email);
              for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).getSubject().startsWith(subject)) {
                  return all.get(i);
                }
              }
              return null;
            },
            mail -> mail != null);
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
