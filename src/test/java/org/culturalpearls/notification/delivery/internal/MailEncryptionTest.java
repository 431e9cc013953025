package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.culturalpearls.RudeMailServer.offering;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import java.util.List;
import org.culturalpearls.RudeMailServer;
import org.culturalpearls.notification.Letter;
import org.culturalpearls.notification.outbox.MailProblem;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who hears a password and a mail in clear: another machine never hears a password so. */
class MailEncryptionTest {

  private static final String LOGIN = "AUTH PLAIN LOGIN";
  private static final String STARTTLS = "STARTTLS";

  @Test
  void encryptsWhereTheServerOffersIt() throws Exception {
    try (RudeMailServer server = offering(STARTTLS, LOGIN)) {
      Letter.hand(withLogin(Letter.sender(server.port())));
      assertThat(server.heard())
          .contains("STARTTLS", "TLS EHLO", "TLS AUTH", "TLS MAIL", "TLS .")
          .doesNotContain("AUTH", "MAIL");
    }
  }

  @Test
  void tellsAnotherMachineNoPasswordThatOffersNone() throws Exception {
    try (RudeMailServer server = offering(LOGIN)) {
      SmtpFailure failure = failure(withLogin(Letter.senderElsewhere(server.port())));
      assertThat(failure.kind()).isEqualTo(MailProblem.TLS_MISSING);
      assertThat(failure.isDoubtful()).isFalse();
      assertThat(server.heard()).contains("EHLO").doesNotContain("AUTH", "MAIL");
    }
  }

  @Test
  void tellsAnotherMachineNoPasswordWhoseCertificateNobodyKnows() throws Exception {
    try (RudeMailServer server = offering(STARTTLS, LOGIN)) {
      SmtpFailure failure = failure(withLogin(Letter.senderElsewhere(server.port())));
      assertThat(failure.kind()).isEqualTo(MailProblem.TLS_FAILED);
      assertThat(failure.isDoubtful()).isFalse();
      assertThat(server.heard()).contains(STARTTLS).noneMatch(each -> each.contains("AUTH"));
    }
  }

  @Test
  void tellsAnotherMachineNoPasswordWhoseCertificateIsForAnotherName() throws Exception {
    try (RudeMailServer server = offering(STARTTLS, LOGIN)) {
      JavaMailSenderImpl sender = withLogin(Letter.senderElsewhere(server.port()));
      sender
          .getJavaMailProperties()
          .put("mail.smtp.ssl.socketFactory", new DummySSLSocketFactory());
      assertThat(failure(sender).kind()).isEqualTo(MailProblem.TLS_FAILED);

      sender.getJavaMailProperties().setProperty("mail.smtp.ssl.checkserveridentity", "false");
      sender.setJavaMailProperties(sender.getJavaMailProperties());
      Letter.hand(sender);
      assertThat(server.heard()).as("only its name was wrong").contains("TLS AUTH");
    }
  }

  @Test
  void isNotNeededOnThisMachine() throws Exception {
    try (RudeMailServer server = offering(LOGIN)) {
      Letter.hand(withLogin(Letter.sender(server.port())));
      assertThat(server.heard()).contains("AUTH", "MAIL", ".");
    }
  }

  @Test
  void isNotNeededForAServerThatAsksForNoPassword() throws Exception {
    try (RudeMailServer server = offering("SIZE")) {
      Letter.hand(Letter.senderElsewhere(server.port()));
      assertThat(server.heard()).contains("MAIL", ".");
    }
  }

  @Test
  void isLeftOutWhereSomebodyWantsItSo() throws Exception {
    try (RudeMailServer server = offering(STARTTLS, LOGIN)) {
      Letter.hand(withLogin(Letter.senderElsewhere(server.port())), true, null, List.of());
      assertThat(server.heard()).contains("AUTH", "MAIL").doesNotContain(STARTTLS);
    }
  }

  private static JavaMailSenderImpl withLogin(JavaMailSenderImpl sender) {
    sender.setUsername("relay-user");
    sender.setPassword("relay-password");
    return sender;
  }

  private static SmtpFailure failure(JavaMailSenderImpl sender) {
    return catchThrowableOfType(SmtpFailure.class, () -> Letter.hand(sender));
  }
}
