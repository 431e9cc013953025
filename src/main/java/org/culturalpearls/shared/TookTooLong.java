package org.culturalpearls.shared;

import java.sql.SQLException;

/** Recognises failures whose cause is that the database cancelled a slow statement. */
public final class TookTooLong {

  /** PostgreSQL's SQL state of a cancelled statement. */
  private static final String CANCELLED = "57014";

  private TookTooLong() {}

  /**
   * Searches the causes: the engine and Hibernate wrap the database's exception, each in its way.
   */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal && CANCELLED.equals(refusal.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
