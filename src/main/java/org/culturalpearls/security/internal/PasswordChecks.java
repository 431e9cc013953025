package org.culturalpearls.security.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few passwords be checked at a time, and few wait for it. A check computes and does nothing
 * else, so more at a time would only be slower; whoever waits holds a thread of the node. Devices
 * that have logged in before have places of their own, so that logins from many networks together
 * keep nobody of them waiting.
 */
class PasswordChecks {

  private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors();

  /** Of each of the two; both together leave half of the node's threads to others. */
  private static final int MOST_WAITING = 50;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Duration patience;
  private final Line known;
  private final Line others;

  PasswordChecks() {
    this(AT_A_TIME, MOST_WAITING, PATIENCE);
  }

  PasswordChecks(int atATime, int mostWaiting, Duration patience) {
    this.patience = patience;
    this.known = new Line(atATime, mostWaiting);
    this.others = new Line(atATime, mostWaiting);
  }

  /**
   * Runs a check when its turn has come.
   *
   * @param ofKnownDevice whether the person has logged in with the device before
   * @throws LoginRefused.ManyLogins if too many wait, or the turn has not come in time
   */
  <T> T inTurn(boolean ofKnownDevice, Supplier<T> check) {
    Line line = ofKnownDevice ? known : others;
    line.begin(patience);
    try {
      return check.get();
    } finally {
      line.end();
    }
  }

  /** Those who are served first come, first served. */
  private static final class Line {

    private final Semaphore all;
    private final Semaphore served;

    private Line(int atATime, int mostWaiting) {
      all = new Semaphore(atATime + mostWaiting);
      served = new Semaphore(atATime, true);
    }

    private void begin(Duration patience) {
      if (!all.tryAcquire()) {
        throw new LoginRefused.ManyLogins();
      }
      if (!isServedWithin(patience)) {
        all.release();
        throw new LoginRefused.ManyLogins();
      }
    }

    private boolean isServedWithin(Duration patience) {
      try {
        return served.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    private void end() {
      served.release();
      all.release();
    }
  }
}
