package org.culturalpearls.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.CalendarFile;
import org.culturalpearls.notification.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server is handed. */
class SmtpTest {

  private static final PersonView AINO =
      new PersonView(
          new PersonId(1),
          "Aino",
          "aino@example.org",
          "",
          Language.EN,
          ZoneId.of("Europe/Helsinki"),
          null,
          Set.of(),
          true);

  private final List<MimeMessage> sent = new ArrayList<>();
  private Smtp smtp;

  @AfterEach
  void end() {
    smtp.destroy();
  }

  @Test
  void answersGoToTheAddressForQuestions() throws Exception {
    MimeMessage mail = handed("questions@example.org", List.of());

    assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("questions@example.org"));
    assertThat(mail.getRecipients(RecipientType.TO))
        .containsExactly(new InternetAddress("aino@example.org"));
  }

  @Test
  void answersGoToTheSenderWhereNoneIsSet() throws Exception {
    MimeMessage mail = handed(" ", List.of());

    assertThat(mail.getHeader("Reply-To")).isNull();
    assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(1);
  }

  @Test
  void datesAreFilesThatSayWhatIsToBeDoneWithThem() throws Exception {
    MimeMessage mail =
        handed(null, List.of(new CalendarFile("dates.ics", "PUBLISH", "BEGIN:VCALENDAR Åbo")));
    mail.saveChanges();

    var file = ((Multipart) mail.getContent()).getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("dates.ics");
    assertThat(file.getDisposition()).isEqualTo("attachment");
    assertThat(file.getContentType()).contains("text/calendar", "UTF-8", "method=PUBLISH");
    assertThat(new String(file.getInputStream().readAllBytes(), "UTF-8")).endsWith("Åbo");
  }

  private MimeMessage handed(String contact, List<CalendarFile> files) throws Exception {
    var sender =
        new JavaMailSenderImpl() {
          @Override
          public void send(MimeMessage message) {
            sent.add(message);
          }
        };
    smtp =
        new Smtp(
            new StaticListableBeanFactory(Map.of("sender", sender))
                .getBeanProvider(JavaMailSender.class),
            new MailSettings(
                "pearls@example.org",
                "Pearls",
                URI.create("https://pearls.example.org"),
                List.of(Duration.ofMinutes(1)),
                Duration.ofSeconds(30)),
            new Contact(contact));
    smtp.send(
        new OutgoingMail(
            AINO,
            new MailText("S", "T", "<p>T</p>"),
            Language.EN,
            new CarriedDates(List.of(), List.of(), files),
            null),
        "<1@example.org>");
    return sent.get(0);
  }
}
