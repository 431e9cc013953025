package org.culturalpearls.shared;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits the concurrent operations of each key. As many more wait a moment for their turn; others
 * are refused. Keys without operations need no memory.
 *
 * @param <K> who is counted
 */
public final class AtOnce<K> {

  private final int most;
  private final Duration patience;
  private final ConcurrentMap<K, Places> keys = new ConcurrentHashMap<>();

  /**
   * @param most for one key
   * @param patience how long others wait, zero for not at all
   */
  public AtOnce(int most, Duration patience) {
    this.most = most;
    this.patience = patience;
  }

  /** Begins an operation, which has to be ended; false if the limit is reached. */
  public boolean begin(K key) {
    Places places =
        keys.compute(key, (same, known) -> (known == null ? new Places(most) : known).with(1));
    if (places.isFree(patience)) {
      return true;
    }
    forget(key);
    return false;
  }

  public void end(K key) {
    keys.get(key).free.release();
    forget(key);
  }

  /** Returns how many wait for their turn. */
  int waiting(K key) {
    Places places = keys.get(key);
    return places == null ? 0 : places.free.getQueueLength();
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  private void forget(K key) {
    keys.computeIfPresent(key, (same, known) -> known.with(-1).here == 0 ? null : known);
  }

  private static final class Places {

    private final int most;
    private final Semaphore free;
    private int here;

    Places(int most) {
      this.most = most;
      this.free = new Semaphore(most, true);
    }

    Places with(int more) {
      here += more;
      return this;
    }

    boolean isFree(Duration patience) {
      if (free.tryAcquire()) {
        return true;
      }
      if (free.getQueueLength() >= most) {
        return false;
      }
      try {
        return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
