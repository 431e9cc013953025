package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.notification.MailsOfATown;
import org.culturalpearls.notification.delivery.MailNotAccepted;
import org.culturalpearls.notification.delivery.MailSending;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.SendingOutcome;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.TaskOwnership;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails on their last way: handed to the server once, or not needed any more, or refused. */
class SendingFacadeTest extends MailsOfATown {

  @Autowired private TestProgramme programme;
  @Autowired private MailSending sending;
  @Autowired private MailService mails;
  @Autowired private LinkService links;
  @Autowired private JavaMailSender server;
  @Autowired private PeopleService people;
  @Autowired private RefusedAddresses refusedAddresses;
  @Autowired private TaskOwnership asked;
  @Autowired private VisibleNominations nominations;

  @BeforeEach
  void theServerTakesMails() {
    when(server.createMimeMessage()).thenAnswer(call -> new MimeMessage((Session) null));
  }

  @Test
  void areHandedOverOnceWithTheDateAndAWayToGetLess() throws Exception {
    when(asked.isAskedOf(any(), eq(reader))).thenReturn(true);
    told.begins(told.draftPlan(town, "2027-02-26T21:59:00Z"));
    MailId mail = told.last(reader, MailKind.TASK);
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.ACCEPTED);
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.ACCEPTED);
    MimeMessage sent = handed();
    assertThat(sent.getSubject()).startsWith("Draft the plan of " + town.name());
    assertThat(sent.getHeader("List-Unsubscribe")[0]).contains("/unsubscribe/");
    assertThat(text(sent)).contains("text/calendar", "method=PUBLISH", "/tasks/");
    assertThat(mails.read(reader, mail).mail().state()).isEqualTo(MailState.SENT);
  }

  @Test
  void areNotNeededOnceTheTaskIsSomebodyElses() {
    told.begins(told.draftPlan(town, "2027-02-26T21:59:00Z"));
    when(asked.isAskedOf(any(), any())).thenReturn(false);
    isNotNeeded(told.last(reader, MailKind.TASK));
  }

  @Test
  void areHeldInARestoredCopyAlsoWhereTheirProcessRunsAlready() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, reader, town.key());
    jdbc.sql("insert into restoration values (true, now(), true, 0)").update();
    try {
      assertThat(sending.send(mail)).isEqualTo(SendingOutcome.NOT_NEEDED);
    } finally {
      jdbc.sql("delete from restoration").update();
    }
    verify(server, never()).send(any(MimeMessage.class));
    assertThat(mails.read(reader, mail).mail().held()).isTrue();
    assertThat(mails.read(reader, mail).mail().state()).isEqualTo(MailState.WAITING);
  }

  @Test
  void haveAMessageIdOfTheirOwnThatStaysWithThem() throws Exception {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, reader, town.key());
    doThrow(new MailSendException("away", new ConnectException()))
        .doNothing()
        .when(server)
        .send(any(MimeMessage.class));
    assertThatThrownBy(() -> sending.send(mail)).isInstanceOf(MailNotAccepted.class);
    String first = messageId(mail);
    sending.send(mail);

    assertThat(messageId(mail)).isEqualTo(first).matches("<mail-\\d+-[0-9a-f-]{36}@.+>");
  }

  private String messageId(MailId mail) {
    return jdbc.sql("select message_id from mail where id = ?")
        .param(mail.value())
        .query(String.class)
        .single();
  }

  @Test
  void areNotNeededByWhoIsGone() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, reader, town.key());
    jdbc.sql("update person set active = false where id = ?").param(reader.value()).update();
    isNotNeeded(mail);
  }

  @Test
  void areNotSentOfANominationThatIsHiddenFromTheirReader() {
    MailId mail = told.tell(MailKind.REVIEW_TAKEN_BACK, reader, town.key());
    when(nominations.hidden(eq(reader), any())).thenReturn(Set.of(town.key()));
    isNotNeeded(mail);
  }

  @Test
  void areTriedAgainWhenTheServerIsAway() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, reader, town.key());
    doThrow(new MailSendException("away", new ConnectException()))
        .doNothing()
        .when(server)
        .send(any(MimeMessage.class));
    assertThatThrownBy(() -> sending.send(mail)).isInstanceOf(MailNotAccepted.class);
    assertThat(mails.read(reader, mail).mail().state()).isEqualTo(MailState.WAITING);
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.ACCEPTED);
    assertThat(attempts(mail)).isEqualTo(2);
  }

  @Test
  void areNotTriedAtAnAddressThatWasRefusedForGood() {
    doThrow(refusal()).when(server).send(any(MimeMessage.class));
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, reader, town.key());
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.REFUSED);
    assertThat(mails.read(reader, mail).mail().problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
    MailId next = told.tell(MailKind.MENTOR_STILL_SOUGHT, reader, town.key());
    assertThat(sending.send(next)).isEqualTo(SendingOutcome.REFUSED);
    assertThat(attempts(next)).isZero();
    verify(server, times(1)).send(any(MimeMessage.class));
  }

  @Test
  void areTriedWithALinkThatSomebodyAskedForAlsoWhereTheAddressWasRefused() {
    refusedAddresses.mark(people.person(reader));
    links.request(LinkKind.PASSWORD_RESET, people.person(reader).email(), null);
    MailId asked = told.last(reader);
    doThrow(refusal()).doNothing().when(server).send(any(MimeMessage.class));
    assertThat(sending.send(asked)).isEqualTo(SendingOutcome.REFUSED);
    assertThat(mails.isRefused(reader, reader)).isTrue();

    links.request(LinkKind.SIGN_IN, people.person(reader).email(), null);
    assertThat(sending.send(told.last(reader, MailKind.SIGN_IN)))
        .isEqualTo(SendingOutcome.ACCEPTED);
    assertThat(mails.isRefused(reader, reader)).as("it takes mails after all").isFalse();
  }

  @Test
  void carryALinkThatNobodyReadsOnAPage() throws Exception {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    PersonId invited = programme.person("Invited", Role.MENTEE);
    links.invite(administrator, invited);
    MailId mail = told.last(invited, MailKind.INVITATION);
    assertThat(mails.read(invited, mail).text().text()).contains("/invitation/…");
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.ACCEPTED);
    MimeMessage sent = handed();
    assertThat(text(sent)).containsPattern("/invitation/[\\w-]{20,}");
    assertThat(sent.getHeader("List-Unsubscribe")).isNull();

    links.invite(administrator, invited);
    MailId second = told.last(invited, MailKind.INVITATION);
    links.invite(administrator, invited);
    assertThat(sending.send(second)).as("its link is void").isEqualTo(SendingOutcome.NOT_NEEDED);
  }

  private static MailSendException refusal() {
    return new MailSendException(
        Map.of(
            new Object(), new SMTPAddressFailedException(null, "RCPT", 550, "550 5.1.1 no such")));
  }

  private void isNotNeeded(MailId mail) {
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.NOT_NEEDED);
    assertThat(sending.send(mail)).isEqualTo(SendingOutcome.NOT_NEEDED);
    verify(server, never()).send(any(MimeMessage.class));
  }

  private MimeMessage handed() {
    ArgumentCaptor<MimeMessage> handed = ArgumentCaptor.captor();
    verify(server, atLeastOnce()).send(handed.capture());
    assertThat(handed.getAllValues()).hasSize(1);
    return handed.getValue();
  }

  private static String text(MimeMessage message) throws Exception {
    message.saveChanges();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(StandardCharsets.UTF_8).replace("=\r\n", "");
  }

  private int attempts(MailId mail) {
    return jdbc.sql("select attempts from mail where id = ?")
        .param(mail.value())
        .query(Integer.class)
        .single();
  }
}
