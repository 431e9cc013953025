package org.culturalpearls.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Recognises failures whose only cause is that the database could not be reached. */
public final class DatabaseAway {

  /** SQL state class of refused or lost connections. */
  private static final String CONNECTION = "08";

  /**
   * SQL states of a server that stops, has crashed, is just starting, or accepts no more
   * connections.
   */
  private static final Set<String> SERVER = Set.of("57P01", "57P02", "57P03", "53300");

  private DatabaseAway() {}

  /** Searches the causes, and those behind a failed roll-back. */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException refusal && isAway(refusal.getSQLState()))
          || (cause instanceof TransactionSystemException ended
              && isCauseOf(ended.getApplicationException()))) {
        return true;
      }
    }
    return false;
  }

  /** An exception without a state is the pool's, about a connection which it has closed. */
  private static boolean isAway(String state) {
    return state == null || state.startsWith(CONNECTION) || SERVER.contains(state);
  }
}
