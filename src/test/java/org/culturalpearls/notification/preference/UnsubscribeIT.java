package org.culturalpearls.notification.preference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.notification.outbox.MailRhythm.AT_ONCE;
import static org.culturalpearls.notification.outbox.MailRhythm.DAILY;
import static org.culturalpearls.notification.outbox.MailRhythm.NEVER;
import static org.culturalpearls.notification.outbox.MailTopic.NEWS;
import static org.culturalpearls.notification.outbox.MailTopic.REMINDERS;
import static org.culturalpearls.notification.outbox.MailTopic.TASKS;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Mails that need not come carry an address that turns them off at one click (RFC 8058). */
@MailTest
class UnsubscribeIT {

  private static final String BASE = "https://pearls.programme.example";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private MailPreferences preferences;
  @Autowired private PeopleService people;
  @Autowired private LinkService links;
  @Autowired private Reminding reminding;
  @Autowired private WebApplicationContext application;

  private MockMvc web;
  private PersonId mentor;

  @BeforeEach
  void aMentor() {
    web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    clock.reset();
    post.useGoodServer();
    mentor = programme.mentor(3);
    post.deliver();
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  @Test
  void oneClickTurnsThisKindOffAndNoOther() throws Exception {
    String address = addressOf(ask());

    web.perform(oneClick(address)).andExpect(status().isOk());

    assertThat(preferences.of(mentor))
        .containsEntry(TASKS, NEVER)
        .containsEntry(REMINDERS, AT_ONCE)
        .containsEntry(NEWS, AT_ONCE);
    ask();
    assertThat(arrived()).hasSize(1);
  }

  @Test
  void stopsWhatWasWrittenBeforeAndWaits() throws Exception {
    String address = addressOf(ask());
    towns.propose(programme.newCase(), mentor, null);

    web.perform(oneClick(address)).andExpect(status().isOk());
    post.deliver();

    assertThat(arrived()).hasSize(1);
  }

  @Test
  void lookingChangesNothing() throws Exception {
    String address = addressOf(ask());

    web.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Turn them off")))
        .andExpect(content().string(containsString("New tasks")));

    assertThat(preferences.of(mentor)).containsEntry(TASKS, AT_ONCE);
  }

  @Test
  void canBeUndoneOnThePageThatFollows() throws Exception {
    String address = addressOf(ask());
    preferences.change(mentor, Map.of(TASKS, DAILY));
    web.perform(oneClick(address))
        .andExpect(content().string(containsString("name=\"TASKS\" value=\"DAILY\"")));

    web.perform(post(address + "/undo").param("TASKS", "DAILY")).andExpect(status().isForbidden());
    assertThat(preferences.of(mentor)).containsEntry(TASKS, NEVER);
    web.perform(post(address + "/undo").with(csrf()).param("TASKS", "DAILY").param("NEWS", "NEVER"))
        .andExpect(status().isOk());
    assertThat(preferences.of(mentor)).containsEntry(TASKS, DAILY).containsEntry(NEWS, AT_ONCE);
  }

  @Test
  void aListIsTurnedOffWithAllThatStandsInIt() throws Exception {
    preferences.change(mentor, Map.of(TASKS, DAILY, NEWS, DAILY));
    ask();
    clock.set("2027-01-12T08:00:00Z");
    reminding.sendLists();
    post.deliver();

    web.perform(oneClick(addressOf(latest()))).andExpect(status().isOk());

    assertThat(preferences.of(mentor)).containsEntry(TASKS, NEVER).containsEntry(NEWS, DAILY);
  }

  @Test
  void whatMustComeHasNoSuchAddress() throws Exception {
    PersonId person = programme.person("Somebody", Role.MENTEE);
    links.invite(programme.coordinator(), person);
    post.deliver();

    MimeMessage invitation = Post.arrivedFor(people.person(person).email()).get(0);
    assertThat(invitation.getHeader("List-Unsubscribe")).isNull();
    assertThat(invitation.getHeader("List-Unsubscribe-Post")).isNull();
  }

  @Test
  void anAddressThatNoMailCarriedTellsAndChangesNothing() throws Exception {
    String address = addressOf(ask());
    String signature = address.substring(address.indexOf('.'));
    PersonId other = programme.mentor(1);

    for (String forged :
        List.of(
            "/unsubscribe/" + encoded(other.value() + " TASKS") + signature,
            "/unsubscribe/" + encoded(mentor.value() + " NEWS TASKS") + signature,
            address + "A",
            "/unsubscribe/nothing",
            "/unsubscribe/!.!")) {
      web.perform(get(forged)).andExpect(status().isNotFound());
      web.perform(oneClick(forged)).andExpect(status().isNotFound());
    }
    assertThat(preferences.of(other)).containsEntry(TASKS, AT_ONCE);
    assertThat(preferences.of(mentor)).containsEntry(TASKS, AT_ONCE).containsEntry(NEWS, AT_ONCE);
  }

  @Test
  void theAddressOfWhoIsGoneIsUnknown() throws Exception {
    String address = addressOf(ask());
    people.deactivate(programme.coordinator(), mentor);

    web.perform(get(address)).andExpect(status().isNotFound());
    web.perform(oneClick(address)).andExpect(status().isNotFound());
  }

  private static String encoded(String words) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(UTF_8));
  }

  /** As a mail program does it: no session, no form of ours. */
  private static MockHttpServletRequestBuilder oneClick(String address) {
    return post(address).param("List-Unsubscribe", "One-Click");
  }

  private MimeMessage ask() {
    towns.propose(programme.newCase(), mentor, null);
    post.deliver();
    return latest();
  }

  private List<MimeMessage> arrived() {
    return Post.arrivedFor(people.person(mentor).email());
  }

  private MimeMessage latest() {
    return arrived().isEmpty() ? null : arrived().get(arrived().size() - 1);
  }

  private static String addressOf(MimeMessage mail) throws MessagingException {
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    String header = mail.getHeader("List-Unsubscribe", null);
    assertThat(header).startsWith("<" + BASE + "/unsubscribe/").endsWith(">");
    return header.substring(1 + BASE.length(), header.length() - 1);
  }
}
