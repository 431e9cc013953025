package org.culturalpearls.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailServerTest {

  @Test
  void sendsNothingWhereNoneIsSet() {
    assertThat(new MailServer("").isSet()).isFalse();
    assertThat(new MailServer("").sendsNow()).isFalse();
  }

  @Test
  void holdsWhatIsWrittenWhileAPastIsMadeUp() {
    MailServer server = new MailServer("mail.example.org");
    assertThat(server.sendsNow()).isTrue();

    server.shift(Duration.ofDays(-90));
    assertThat(server.isSet()).isTrue();
    assertThat(server.sendsNow()).isFalse();

    server.shift(Duration.ZERO);
    assertThat(server.sendsNow()).isTrue();
  }
}
