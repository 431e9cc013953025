package org.culturalpearls.shared;

import java.sql.SQLException;

/** Whether something failed because the database stopped a statement that took too long. */
public final class TookTooLong {

  /** The database's own word for it: the statement was cancelled. */
  private static final String CANCELLED = "57014";

  private TookTooLong() {}

  /** Looks along the causes: the engine and Hibernate wrap what the database says, each its way. */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal && CANCELLED.equals(refusal.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
