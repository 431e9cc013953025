package org.culturalpearls.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Whether something failed only because the database could not be reached. */
public final class DatabaseAway {

  /** Of connections that are refused or lost. */
  private static final String CONNECTION = "08";

  /** Of a server that stops, has crashed, is just starting, or takes no more connections. */
  private static final Set<String> SERVER = Set.of("57P01", "57P02", "57P03", "53300");

  private DatabaseAway() {}

  /** Looks along the causes, and behind a roll-back that failed as well. */
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

  /** Without a state it is the pool that speaks, of a connection which it has closed. */
  private static boolean isAway(String state) {
    return state == null || state.startsWith(CONNECTION) || SERVER.contains(state);
  }
}
