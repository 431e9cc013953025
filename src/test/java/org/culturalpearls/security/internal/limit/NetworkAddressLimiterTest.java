package org.culturalpearls.security.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.culturalpearls.Race;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

class NetworkAddressLimiterTest {

  private static final int TRIES = 3;

  private final NetworkAddressLimiter addresses =
      new NetworkAddressLimiter(
          new LoginLimits(10, 100, TRIES, 4, 20, 5, 200, Duration.ofHours(1)));

  @Test
  void brakesWhoNamesWrongSecrets() {
    for (int i = 0; i < TRIES; i++) {
      assertThatThrownBy(() -> show(NetworkAddressLimiterTest::wrong)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> show(() -> "dates")).isInstanceOf(ResponseStatusException.class);
  }

  @Test
  void takesNoTryForARightOneNorWhereWeFailed() {
    for (int i = 0; i <= TRIES; i++) {
      assertThat(show(() -> "dates")).isEqualTo("dates");
      assertThatThrownBy(() -> show(NetworkAddressLimiterTest::away))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  /** Each is read until all are. */
  @Test
  void refusesNoRightOneBecauseManyComeAtOnce() throws Exception {
    CyclicBarrier all = new CyclicBarrier(TRIES + 1);
    Callable<?>[] readers = new Callable<?>[TRIES + 1];
    Arrays.fill(readers, (Callable<?>) () -> show(() -> read(all)));
    assertThat(Race.winners(readers)).isEqualTo(TRIES + 1);
  }

  private static String read(CyclicBarrier all) {
    try {
      all.await(5, TimeUnit.SECONDS);
      return "dates";
    } catch (Exception waitedInVain) {
      throw new IllegalStateException(waitedInVain);
    }
  }

  private String show(Supplier<String> what) {
    return addresses.show(new MockHttpServletRequest(), what);
  }

  private static String wrong() {
    throw new NotFound("error.notification.feed-unknown");
  }

  private static String away() {
    throw new IllegalStateException("the database is away");
  }
}
