package org.culturalpearls.shared;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Recognises failures whose only cause is a lock of another transaction, so that they can be
 * retried.
 */
public final class LockConflicts {

  /** A lock timeout, a deadlock, and a serialisation failure. */
  private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

  private LockConflicts() {}

  /**
   * Searches the causes: the engine and Hibernate wrap the database's exception, each in its way.
   */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PessimisticLockingFailureException
          || (cause instanceof SQLException refusal
              && refusal.getSQLState() != null
              && STATES.contains(refusal.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
