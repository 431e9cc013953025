package org.culturalpearls.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.conversation.AnswerAddresses;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationParties;
import org.culturalpearls.conversation.ConversationParties.Parties;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;

/** Each kind of mail in {@code docs/mail-in.md}, read from a mailbox over TLS. */
@ModulesSlice
class AnswersByMailTest {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
  private static GreenMailUser mailbox;

  @Autowired MailboxWatch watch;
  @Autowired AnswerAddresses addresses;
  @Autowired ConversationService conversations;
  @Autowired ConversationParties parties;
  @Autowired ParticipationService participations;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private ParticipationId town;
  private PersonId mentee;
  private PersonId mentor;
  private String address;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    SERVER.start();
    mailbox = SERVER.setUser("answers@example.org", "answers", "secret");
    registry.add("pearls.mailbox.host", () -> "127.0.0.1");
    registry.add("pearls.mailbox.port", () -> SERVER.getImaps().getPort());
    registry.add("pearls.mailbox.user", () -> "answers");
    registry.add("pearls.mailbox.password", () -> "secret");
    registry.add("pearls.mailbox.address", () -> "answers@example.org");
    registry.add("pearls.mailbox.every", () -> "1d");
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void aConversationAndAnEmptyMailbox() throws Exception {
    clock.reset();
    jdbc.sql("delete from answer_mailbox").update();
    watch.look();
    mentee = programme.person("Mentee", Role.MENTEE);
    mentor = programme.person("Mentor", Role.MENTOR);
    town = town();
    address = address(mentee, town);
  }

  private ParticipationId town() {
    ParticipationId made =
        programme.participation(
            programme.cycle(programme.newYear()),
            programme.town("Answering town " + COUNT.incrementAndGet(), Country.EE),
            mentee);
    when(parties.of(made)).thenReturn(new Parties(List.of(mentee), null, List.of(mentor)));
    when(parties.coordinators(made)).thenReturn(List.of());
    return made;
  }

  private String address(PersonId person, ParticipationId of) {
    return addresses.make(person, participations.participation(of).caseKey()).orElseThrow();
  }

  @Test
  void anAnswerLandsInTheThreadWithoutWhatItQuotes() throws Exception {
    arrive(mail(mentee, address, "", "On Monday.\n\nOn 1 May 2026, Pearls wrote:\n> When?\n"));
    assertThat(texts()).containsExactly("On Monday.");
    assertThat(asked()).isZero();
    assertThat(folder().getMessages())
        .allMatch(each -> !each.getFlags().contains(Flags.Flag.SEEN))
        .isNotEmpty();
    assertThat(jdbc.sql("select token_hash from answer_address").query(String.class).list())
        .noneMatch(address::contains);
  }

  @Test
  void theSameMailTwiceIsOneMessage() throws Exception {
    String mail = mail(mentee, address, "", "Once.");
    arrive(mail);
    arrive(mail);
    assertThat(texts()).containsExactly("Once.");
    assertThat(asked()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "X-Auto-Response-Suppress: All",
        "X-Autoreply: yes",
        "X-Autorespond: yes",
        "List-Id: <towns.example.org>",
        "Return-Path: <>",
        "Content-Type: multipart/report; boundary=x",
      })
  void automaticAnswersAndBouncesAreDropped(String header) throws Exception {
    arrive(mail(mentee, address, header + "\r\n", "I am away."));
    assertThat(texts()).isEmpty();
    assertThat(asked()).isZero();
  }

  @Test
  void anothersTokenIsHeldAndItsSenderAskedOnce() throws Exception {
    String mail = mail(mentor, address, "", "Mine now.");
    arrive(mail);
    arrive(mail);
    assertThat(texts()).isEmpty();
    assertThat(asked()).isOne();
  }

  @Test
  void aStrangerWithAForwardedCopyIsDropped() throws Exception {
    arrive(raw("third@example.net", address, "", "Hello."));
    assertThat(texts()).isEmpty();
    assertThat(asked()).isZero();
  }

  @Test
  void aForwardedCopyThatAThirdPersonAnswersIsHeld() throws Exception {
    PersonId third = programme.person("Third", Role.MENTOR);
    String forwarded =
        "I answer for her.\n\n-------- Forwarded message --------\nReply-To: " + address + "\n";
    arrive(mail(third, address, "", forwarded));
    assertThat(texts()).isEmpty();
    assertThat(events.stream(ConversationEvent.AnswerHeld.class))
        .extracting(ConversationEvent.AnswerHeld::sender)
        .containsExactly(third);
  }

  @Test
  void withoutATokenItIsHeldAndItsSenderAsked() throws Exception {
    arrive(mail(mentee, "answers@example.org", "", "To nobody."));
    arrive(mail(mentee, "answers+" + "0".repeat(10) + "@example.org", "", "To a guess."));
    assertThat(texts()).isEmpty();
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void whatCanNotBeReadDoesNotKeepWhatComesAfterIt() throws Exception {
    String broken = "Content-Type: multipart/mixed\r\n";
    arrive(mail(mentee, address, broken, "no boundary, and no part"));
    arrive(mail(mentee, address, "Content-Type: text/plain; charset=no-such\r\n", "Odd."));
    arrive(mail(mentee, address, "", "Read me."));
    assertThat(texts()).contains("Read me.").doesNotContain("no boundary, and no part");
  }

  @Test
  void aTokenEndsWhenItsPersonLeaves() throws Exception {
    arrive(mail(mentor, address(mentor, town), "", "As long as I am here."));
    String ofMentor = address(mentor, town);
    when(parties.of(town)).thenReturn(new Parties(List.of(mentee), null, List.of()));
    arrive(mail(mentor, ofMentor, "", "I have left."));
    assertThat(texts()).containsExactly("As long as I am here.");
    assertThat(asked()).isOne();
  }

  @Test
  void aTokenWritesIntoItsOwnThreadOnly() throws Exception {
    ParticipationId other = town();
    arrive(mail(mentee, address(mentee, other), "", "For the other town."));
    assertThat(texts()).isEmpty();
    assertThat(conversations.conversation(mentee, other, 0).messages().items()).hasSize(1);
    arrive(mail(mentee, address + ", " + address(mentee, other), "", "For both."));
    assertThat(texts()).isEmpty();
    assertThat(asked()).isOne();
  }

  @Test
  void whoHasLeftIsAskedAndNotTaken() throws Exception {
    PersonId twin = programme.person("Twin", Role.MENTEE);
    String ofTwin = address(twin, town);
    arrive(mail(twin, ofTwin, "", "I am still here."));
    assertThat(texts()).isEmpty();
    assertThat(asked()).isOne();
  }

  @Test
  void whatIsTooLargeOrHoldsAFileIsHeld() throws Exception {
    arrive(mail(mentee, address, "", "x".repeat(30 << 20)));
    assertThat(asked()).isOne();
    String parts =
        "--b\r\nContent-Type: text/plain\r\n\r\nSee.\r\n--b\r\nContent-Type: application/pdf\r\n"
            + "Content-Disposition: attachment; filename=a.pdf\r\n\r\nx\r\n--b--\r\n";
    arrive(mail(mentee, address, "Content-Type: multipart/mixed; boundary=b\r\n", parts));
    assertThat(asked()).isEqualTo(2);
    assertThat(texts()).isEmpty();
  }

  @Test
  void htmlBecomesTextWithoutItsScript() throws Exception {
    String html =
        "<html><head><style>p{}</style></head><body><p>Yes,</p><script>alert(1)</script>"
            + "<p>on Monday</p><blockquote>When?</blockquote></body></html>";
    arrive(mail(mentee, address, "Content-Type: text/html\r\n", html));
    assertThat(texts()).containsExactly("Yes,\non Monday");
  }

  private List<String> texts() {
    return conversations.conversation(mentee, town, 0).messages().items().stream()
        .map(MessageView::text)
        .toList();
  }

  private long asked() {
    return events.stream(ConversationEvent.AnswerHeld.class).count();
  }

  private String mail(PersonId from, String to, String headers, String text) {
    return raw(people.person(from).email(), to, headers, text);
  }

  private static String raw(String from, String to, String headers, String text) {
    return "From: Somebody <%s>\r\nTo: %s\r\nMessage-ID: <%d@example.org>\r\nSubject: Re\r\n%s\r\n%s"
        .formatted(from, to, COUNT.incrementAndGet(), headers, text);
  }

  private static MailFolder folder() throws Exception {
    return SERVER.getManagers().getImapHostManager().getInbox(mailbox);
  }

  private void arrive(String raw) throws Exception {
    folder()
        .store(
            new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    watch.look();
  }
}
