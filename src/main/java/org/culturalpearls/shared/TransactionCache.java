package org.culturalpearls.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read while somebody completes a task: the right, the form and the steps behind it ask
 * the same of the database, which answers once. Answers are facts by their id, never what somebody
 * may do. They end with the transaction, and as soon as one of them changes (see {@link
 * CacheEvictingListener}).
 */
public final class TransactionCache {

  private static final Object KEY = TransactionCache.class;

  private TransactionCache() {}

  /** From now on, and until the running transaction ends. */
  public static void begin() {
    if (TransactionSynchronizationManager.isSynchronizationActive() && known() == null) {
      TransactionSynchronizationManager.bindResource(KEY, new HashMap<>());
      TransactionSynchronizationManager.registerSynchronization(new End());
    }
  }

  /** Whether a task is being completed in the running transaction. */
  public static boolean hasBegun() {
    return known() != null;
  }

  /**
   * @param question a record of what is asked, with its id
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

  /** Another transaction in between knows nothing of this one's answers. */
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
