package org.culturalpearls.shared;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Whether something failed only because somebody else held the same rows, so that it can be
 * repeated.
 */
public final class LockConflicts {

  /** A wait for a row that took too long, a deadlock, and transactions that cannot both be true. */
  private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

  private LockConflicts() {}

  /** Looks along the causes: the engine and Hibernate wrap what the database says, each its way. */
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
