package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class CutRequestTest {

  @Test
  void isACallerWhoWentAway() {
    assertThat(CutRequest.isCauseOf(new ClientAbortException("Broken pipe"))).isTrue();
    assertThat(CutRequest.isCauseOf(new IllegalStateException(new ClientAbortException())))
        .isTrue();
  }

  /** A silent mail server or database is one of ours to look at. */
  @Test
  void isNoSilenceOfAnybodyElse() {
    assertThat(CutRequest.isCauseOf(new SocketTimeoutException("Read timed out"))).isFalse();
    assertThat(CutRequest.isCauseOf(new IOException("No space left on device"))).isFalse();
  }
}
