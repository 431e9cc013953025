package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.junit.jupiter.api.Test;

class CutRequestTest {

  @Test
  void isACallerWhoWentAway() {
    assertThat(CutRequest.isCauseOf(new ClientAbortException("Broken pipe"))).isTrue();
    assertThat(CutRequest.isCauseOf(new IllegalStateException(new ClientAbortException())))
        .isTrue();
  }

  @Test
  void isNoFileThatCameWholeAndIsTooLarge() {
    Throwable size = new FileSizeLimitExceededException("too large", 12, 11);
    assertThat(CutRequest.isCauseOf(new InvalidParameterException(size))).isFalse();
    assertThat(CutRequest.isCauseOf(new InvalidParameterException("cut"))).isTrue();
  }

  /** A silent mail server or database is one of ours to look at. */
  @Test
  void isNoSilenceOfAnybodyElse() {
    assertThat(CutRequest.isCauseOf(new SocketTimeoutException("Read timed out"))).isFalse();
    assertThat(CutRequest.isCauseOf(new IOException("No space left on device"))).isFalse();
  }
}
