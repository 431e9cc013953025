package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.culturalpearls.RudeMailServer.HANG_UP;
import static org.culturalpearls.RudeMailServer.SILENCE;
import static org.culturalpearls.RudeMailServer.answering;
import static org.culturalpearls.RudeMailServer.offer;

import java.util.Map;
import org.culturalpearls.RudeMailServer;
import org.culturalpearls.notification.Letter;
import org.culturalpearls.notification.outbox.MailProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is understood of a real conversation, through the mail library. */
class SmtpConversationTest {

  private static final String LOGIN = offer("AUTH PLAIN LOGIN");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HELLO | 554 5.7.1 you are on a list     | RELAY_REFUSED 554 5.7.1       | 554 5.7.1 you are on a list",
        "HELLO | 421 too many                    | NOT_NOW 421                   | 421 too many",
        "AUTH  | 535 5.7.8 wrong, relay-user     | LOGIN_REFUSED 535 5.7.8       | 535 5.7.8 wrong, …",
        "AUTH  | 454 4.7.0 later                 | NOT_NOW 454 4.7.0             | 454 4.7.0 later",
        "MAIL  | 530 5.7.0 log in                | LOGIN_NEEDED 530 5.7.0        | 530 5.7.0 log in",
        "MAIL  | 530 5.7.0 STARTTLS first        | TLS_NEEDED 530 5.7.0          | 530 5.7.0 STARTTLS first",
        "MAIL  | 553 5.7.1 not yours             | SENDER_REFUSED 553 5.7.1      | 553 5.7.1 not yours",
        "MAIL  | 550 5.1.8 no such domain        | SENDER_REFUSED 550 5.1.8      | 550 5.1.8 no such domain",
        "RCPT  | 554 5.7.1 <aino@example.org> no | RELAY_REFUSED 554 5.7.1       | 554 5.7.1 <…> no",
        "RCPT  | 550 5.1.1 aino is gone          | ADDRESS_REFUSED 550 5.1.1     | 550 5.1.1 … is gone",
        "RCPT  | 552 5.2.2 full                  | NOT_NOW 552 5.2.2             | 552 5.2.2 full",
        "RCPT  | 451 4.7.1 later                 | NOT_NOW 451 4.7.1             | 451 4.7.1 later",
        "DATA  | 554 5.7.1 no                    | RELAY_REFUSED 554 5.7.1       | 554 5.7.1 no",
        ".     | 554 5.7.1 spam                  | RELAY_REFUSED 554 5.7.1       | 554 5.7.1 spam",
        ".     | 552 5.3.4 large                 | MAIL_REFUSED 552 5.3.4        | 552 5.3.4 large",
        ".     | 451 later                       | NOT_NOW 451                   | 451 later"
      })
  void knowsWhatAServerHasAgainstAMail(String command, String said, String problem, String answer)
      throws Exception {
    try (RudeMailServer server = answering(Map.of("EHLO", LOGIN, command, said))) {
      SmtpFailure failure = failure(server.port());
      assertThat(failure.problem()).isEqualTo(problem);
      assertThat(failure.answer()).isEqualTo(answer);
      assertThat(failure.isDoubtful()).isFalse();
    }
  }

  @Test
  void doubtsWhatEndedInTheMiddle() throws Exception {
    isDoubtful(".", HANG_UP, MailProblem.UNKNOWN, true);
    isDoubtful(".", SILENCE, MailProblem.TOO_SLOW, true);
    isDoubtful("HELLO", SILENCE, MailProblem.TOO_SLOW, false);
    isDoubtful("HELLO", HANG_UP, MailProblem.NOT_REACHED, false);
  }

  private static void isDoubtful(String at, String act, MailProblem problem, boolean doubtful)
      throws Exception {
    try (RudeMailServer server = answering(at, act)) {
      SmtpFailure failure = failure(server.port());
      assertThat(failure.kind()).as(at + act).isEqualTo(problem);
      assertThat(failure.isDoubtful()).as(at + act).isEqualTo(doubtful);
      assertThat(failure.answer()).as(at + act).isNull();
    }
  }

  @Test
  void saysWhenNobodyIsThere() throws Exception {
    int closed;
    try (RudeMailServer server = answering(Map.of())) {
      closed = server.port();
    }
    assertThat(failure(closed).kind()).isEqualTo(MailProblem.NOT_REACHED);
  }

  private static SmtpFailure failure(int port) {
    JavaMailSenderImpl sender = Letter.sender(port);
    sender.setUsername("relay-user");
    sender.setPassword("relay-password");
    return catchThrowableOfType(SmtpFailure.class, () -> Letter.hand(sender));
  }
}
