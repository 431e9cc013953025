package org.culturalpearls.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(20)
@ExtendWith(OutputCaptureExtension.class)
class VirusScanTest {

  private static final PersonId SENDER = new PersonId(4711);

  @Test
  void takesWhatTheScannerSaysIsClean() throws IOException {
    AtomicReference<byte[]> seen = new AtomicReference<>();
    byte[] file = new byte[200_000];
    file[199_999] = 7;
    try (FakeClamd clamd =
        new FakeClamd(
            content -> {
              seen.set(content);
              return "stream: OK";
            })) {
      assertThatCode(() -> scan(clamd.address()).requireClean(SENDER, "file", file))
          .doesNotThrowAnyException();
    }
    assertThat(seen.get()).isEqualTo(file);
  }

  @Test
  void refusesAVirusAndLogsWhoSentItAndNoMore(CapturedOutput log) throws IOException {
    try (FakeClamd clamd = new FakeClamd(content -> "stream: Eicar-Signature FOUND")) {
      assertRefused(clamd.address(), "virus");
    }
    assertThat(log).contains("person 4711").doesNotContain("Eicar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "INSTREAM size limit exceeded. ERROR", "stream: maybe", "stream: OK no"})
  void refusesForNowWhatTheScannerDoesNotCallClean(String answer) throws IOException {
    try (FakeClamd clamd = new FakeClamd(content -> answer)) {
      assertRefused(clamd.address(), "scan-later");
    }
  }

  @Test
  void refusesForNowWhileTheScannerIsSilentOrAway() throws IOException {
    try (FakeClamd clamd = new FakeClamd(content -> null)) {
      assertRefused(clamd.address(), "scan-later");
    }
    String nobody;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = "127.0.0.1:" + free.getLocalPort();
    }
    assertRefused(nobody, "scan-later");
    assertRefused("nobody.invalid:3310", "scan-later");
  }

  /** More than fits on the line while nobody reads. */
  @Test
  void waitsForNoScannerThatReadsNoFurther() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      VirusScan scan = scan("127.0.0.1:" + deaf.getLocalPort());
      assertThatThrownBy(() -> scan.requireClean(SENDER, "file", new byte[30_000_000]))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void asksNobodyWhereNoneIsSet() {
    assertThatCode(() -> scan("").requireClean(SENDER, "file", new byte[1]))
        .doesNotThrowAnyException();
  }

  private static VirusScan scan(String address) {
    return new VirusScan(new ScanSettings(address, Duration.ofMillis(500)));
  }

  private static void assertRefused(String address, String key) {
    assertThatThrownBy(() -> scan(address).requireClean(SENDER, "file", new byte[10]))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo("error.file." + key);
              assertThat(broken.field()).contains("file");
            });
  }
}
