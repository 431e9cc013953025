package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.notification.Letter;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server is handed. */
class SmtpTest {

  private final List<MimeMessage> sent = new ArrayList<>();

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
    Letter.hand(sender, false, contact, files);
    return sent.get(0);
  }
}
