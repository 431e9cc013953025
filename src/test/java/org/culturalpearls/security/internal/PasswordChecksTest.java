package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many networks send logins, who has logged in before is let in meanwhile. */
@Timeout(20)
class PasswordChecksTest {

  private static final int AT_A_TIME = 2;
  private static final int MOST_WAITING = 3;

  private final CountDownLatch computed = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    computed.countDown();
    callers.shutdownNow();
  }

  @Test
  void keepsNoKnownDeviceWaitingForLoginsFromElsewhere() {
    PasswordChecks checks = new PasswordChecks(AT_A_TIME, MOST_WAITING, Duration.ofSeconds(15));
    for (int i = 0; i < AT_A_TIME + MOST_WAITING; i++) {
      begin(checks, false);
    }
    await().until(() -> refusesAtOnce(checks, false));
    assertThat(checks.inTurn(true, () -> "let in")).isEqualTo("let in");
    assertThat(begun).hasValue(AT_A_TIME);
  }

  @Test
  void endsTheWaitOfWhomNobodyServes() {
    PasswordChecks checks = new PasswordChecks(1, MOST_WAITING, Duration.ofMillis(50));
    begin(checks, false);
    await().untilAtomic(begun, is(1));
    assertThatThrownBy(() -> begin(checks, false).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(LoginRefused.ManyLogins.class);
  }

  @Test
  void servesThoseWhoWaitedWhenTheirTurnComes() throws Exception {
    PasswordChecks checks = new PasswordChecks(1, MOST_WAITING, Duration.ofSeconds(15));
    CompletableFuture<?>[] all = new CompletableFuture<?>[1 + MOST_WAITING];
    for (int i = 0; i < all.length; i++) {
      all[i] = begin(checks, false);
    }
    computed.countDown();
    CompletableFuture.allOf(all).get();
    assertThat(begun).hasValue(all.length);
    assertThat(checks.inTurn(false, () -> "let in")).isEqualTo("let in");
  }

  private static boolean refusesAtOnce(PasswordChecks checks, boolean known) {
    try {
      checks.inTurn(known, () -> "let in");
      return false;
    } catch (LoginRefused.ManyLogins refused) {
      return true;
    }
  }

  private CompletableFuture<?> begin(PasswordChecks checks, boolean known) {
    return CompletableFuture.supplyAsync(
        () ->
            checks.inTurn(
                known,
                () -> {
                  begun.incrementAndGet();
                  try {
                    computed.await();
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  }
                  return null;
                }),
        callers);
  }
}
