package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a mail server's answer is kept and shown. */
class SmtpReplyTest {

  @Test
  void readsCodesAndWordsOfEachLine() {
    SmtpReply reply = SmtpReply.of("550-5.1.1 No such user.\r\n550 5.1.1 Look\there.\r\n");
    assertThat(reply.code()).isEqualTo(550);
    assertThat(reply.enhanced()).isEqualTo("5.1.1");
    assertThat(reply.said(List.of())).isEqualTo("550 5.1.1 No such user. Look here.");
  }

  @Test
  void takesNoVersionForAnEnhancedCode() {
    assertThat(SmtpReply.of("554 5.7.1beta is no code").enhanced()).isEmpty();
    assertThat(SmtpReply.of("554 10.0.0.1 is on a list").enhanced()).isEmpty();
  }

  @Test
  void isNothingWhereThereIsNoCode() {
    assertThat(SmtpReply.of("[EOF]")).isEqualTo(SmtpReply.NONE);
    assertThat(SmtpReply.of(null)).isEqualTo(SmtpReply.NONE);
    assertThat(SmtpReply.NONE.said(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550 5.1.1 <aino.k@town.example>: unknown | 550 5.1.1 <…>: unknown",
        "550 aino.k@town.example unknown          | 550 … unknown",
        "550 mailbox AINO.K is disabled           | 550 mailbox … is disabled",
        "550 see https://x.example/?who=aino.k%40town.example for more | 550 see https:… for more",
        "535 relay-user may not                   | 535 … may not",
        "550 5.1.1 Kaino.kivi is somebody else    | 550 5.1.1 Kaino.kivi is somebody else"
      })
  void leavesOutWhoseMailItIs(String said, String shown) {
    assertThat(SmtpReply.of(said).said(List.of("aino.k", "relay-user", "x"))).isEqualTo(shown);
  }

  @Test
  void isOneBoundedLine() {
    String said = SmtpReply.of("554 " + "word ".repeat(200) + "\u001b[31m").said(List.of());
    assertThat(said).hasSize(200).endsWith("…").doesNotContain("\u001b", "\n");
  }
}
