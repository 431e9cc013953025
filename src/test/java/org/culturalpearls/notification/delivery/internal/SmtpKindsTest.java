package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.notification.outbox.MailProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault each answer of a mail server says it is; an address is lost by few of them. */
class SmtpKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550 no such user                                   | ADDRESS_REFUSED",
        "550 5.1.1 no such user                             | ADDRESS_REFUSED",
        "550-5.1.1 The account does not exist               | ADDRESS_REFUSED",
        "550 5.0.0 no such user                             | ADDRESS_REFUSED",
        "551 User not local                                 | ADDRESS_REFUSED",
        "551 5.1.6 moved                                    | ADDRESS_REFUSED",
        "553 mailbox name not allowed                       | ADDRESS_REFUSED",
        "501 5.1.3 bad syntax                               | ADDRESS_REFUSED",
        "554 5.1.2 no such domain                           | ADDRESS_REFUSED",
        "556 5.1.10 takes no mail                           | ADDRESS_REFUSED",
        "554 5.7.1 Relay access denied                      | RELAY_REFUSED",
        "554 Relay access denied                            | RELAY_REFUSED",
        "550 5.7.1 Service unavailable, client is on a list | RELAY_REFUSED",
        "550 5.7.25 no reverse DNS                          | RELAY_REFUSED",
        "550 relay not permitted                            | RELAY_REFUSED",
        "550 Blocked, see the list                          | RELAY_REFUSED",
        "553 5.7.1 Sender address rejected: not owned       | SENDER_REFUSED",
        "550 5.1.8 domain not found                         | SENDER_REFUSED",
        "553 5.1.7 address incomplete                       | SENDER_REFUSED",
        "550 Sender verify failed                           | SENDER_REFUSED",
        "530 5.7.0 Authentication required                  | LOGIN_NEEDED",
        "530 Must issue a STARTTLS command first            | TLS_NEEDED",
        "550 5.7.1 Authentication required                  | LOGIN_NEEDED",
        "550 authentication required                        | LOGIN_NEEDED",
        "538 encryption required                            | TLS_NEEDED",
        "554 5.7.11 encryption needed                       | TLS_NEEDED",
        "535 5.7.8 bad credentials                          | LOGIN_REFUSED",
        "552 5.2.2 mailbox full                             | NOT_NOW",
        "550 5.2.1 mailbox disabled                         | NOT_NOW",
        "550 5.4.1 access denied                            | NOT_NOW",
        "552 storage exceeded                               | NOT_NOW",
        "500 what                                           | NOT_NOW",
        "503 5.5.1 not now                                  | NOT_NOW",
        "450 4.1.1 greylisted                               | NOT_NOW",
        "450 4.7.1 relay denied for now                     | NOT_NOW",
        "421 5.1.1 closing                                  | NOT_NOW"
      })
  void toTheRecipient(String said, MailProblem problem) {
    assertThat(SmtpKinds.ofRecipient(SmtpReply.of(said))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550 no                                             | SENDER_REFUSED",
        "553 5.1.8 domain not found                         | SENDER_REFUSED",
        "550 5.1.1 unknown                                  | SENDER_REFUSED",
        "554 5.7.1 your host is on a list                   | RELAY_REFUSED",
        "530 5.7.0 Must issue a STARTTLS command first      | TLS_NEEDED",
        "530 5.7.1 Client was not authenticated             | LOGIN_NEEDED",
        "552 5.3.4 too large                                | MAIL_REFUSED",
        "452 4.3.1 no space                                 | NOT_NOW"
      })
  void toTheSender(String said, MailProblem problem) {
    assertThat(SmtpKinds.ofSender(SmtpReply.of(said))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "554 not like this                                  | RELAY_REFUSED",
        "550 5.7.1 looks like spam                          | RELAY_REFUSED",
        "550 no                                             | RELAY_REFUSED",
        "550 5.1.1 unknown after all                        | ADDRESS_REFUSED",
        "552 5.3.4 too large                                | MAIL_REFUSED",
        "552 too large                                      | MAIL_REFUSED",
        "554 5.6.0 cannot be read                           | MAIL_REFUSED",
        "552 5.2.2 mailbox full                             | NOT_NOW",
        "451 4.3.0 later                                    | NOT_NOW"
      })
  void toTheText(String said, MailProblem problem) {
    assertThat(SmtpKinds.ofText(SmtpReply.of(said))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "535 5.7.8 authentication failed                    | LOGIN_REFUSED",
        "534 5.7.9 mechanism too weak                       | LOGIN_REFUSED",
        "No authentication mechanisms in common             | LOGIN_REFUSED",
        "538 5.7.11 encryption needed                       | TLS_NEEDED",
        "454 4.7.0 not for now                              | NOT_NOW"
      })
  void toTheLogin(String said, MailProblem problem) {
    assertThat(SmtpKinds.ofLogin(SmtpReply.of(said))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({"554, RELAY_REFUSED", "421, NOT_NOW"})
  void toTheCall(String said, MailProblem problem) {
    assertThat(SmtpKinds.ofGreeting(SmtpReply.of(said))).isEqualTo(problem);
  }
}
