package org.culturalpearls.notification.outbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailServerTest {

  private final Restoration restoration = mock(Restoration.class);

  @Test
  void sendsNothingWhereNoneIsSet() {
    assertThat(new MailServer("", restoration).isSet()).isFalse();
    assertThat(new MailServer("", restoration).sendsNow()).isFalse();
    assertThat(new MailServer("", restoration).isOpen()).isFalse();
  }

  @Test
  void mailsNoLinksFromARestoredCopy() {
    MailServer server = new MailServer("mail.example.org", restoration);
    assertThat(server.isOpen()).isTrue();

    when(restoration.holdsMails()).thenReturn(true);
    assertThat(server.isOpen()).isFalse();
    assertThat(server.isSet()).isTrue();
  }

  @Test
  void holdsWhatIsWrittenWhileAPastIsMadeUp() {
    MailServer server = new MailServer("mail.example.org", restoration);
    assertThat(server.sendsNow()).isTrue();

    server.shift(Duration.ofDays(-90));
    assertThat(server.isSet()).isTrue();
    assertThat(server.sendsNow()).isFalse();

    server.shift(Duration.ZERO);
    assertThat(server.sendsNow()).isTrue();
  }
}
