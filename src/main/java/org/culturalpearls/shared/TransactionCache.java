package org.culturalpearls.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Caches reads while a task is completed, where the check of the right, the form and the steps read
 * the same facts, or a list of mails is written, many of one town: each is read once. Cached are
 * facts by their id, never rights. The cache ends with the transaction, and is evicted as soon as
 * an entity changes (see {@link CacheEvictingListener}).
 */
public final class TransactionCache {

  private static final Object KEY = TransactionCache.class;

  private TransactionCache() {}

  /** Starts the cache, until the running transaction ends. */
  public static void begin() {
    if (TransactionSynchronizationManager.isSynchronizationActive() && known() == null) {
      TransactionSynchronizationManager.bindResource(KEY, new HashMap<>());
      TransactionSynchronizationManager.registerSynchronization(new End());
    }
  }

  /** Returns whether a task is being completed in the running transaction. */
  public static boolean hasBegun() {
    return known() != null;
  }

  /**
   * @param question the cache key: a record with the id
   */
  @SuppressWarnings("unchecked")
  public static <T> T once(Record question, Supplier<T> read) {
    Map<Record, Object> known = known();
    if (known == null) {
      return read.get();
    }
    Object answer = known.get(question);
    if (answer == null) {
      answer = read.get();
      known.put(question, answer);
    }
    return (T) answer;
  }

  static void forget() {
    Map<Record, Object> known = known();
    if (known != null) {
      known.clear();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<Record, Object> known() {
    return (Map<Record, Object>) TransactionSynchronizationManager.getResource(KEY);
  }

  /** A transaction in between must not see this one's cache. */
  private static final class End implements TransactionSynchronization {

    private Object suspended;

    @Override
    public void suspend() {
      suspended = TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(KEY, suspended);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(KEY);
    }
  }
}
