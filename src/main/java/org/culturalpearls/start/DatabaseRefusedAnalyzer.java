package org.culturalpearls.start;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says what to configure if the database can't be reached, refuses the login or is not ours. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  /** SQL state of the driver: the server was reached, but refused the connection's settings. */
  private static final String REJECTION = "08004";

  private static final String PASSWORD =
      "The database refuses the login: check SPRING_DATASOURCE_USERNAME and"
          + " SPRING_DATASOURCE_PASSWORD.";
  private static final String UNREACHABLE =
      "The database can't be reached: check that PostgreSQL runs and that SPRING_DATASOURCE_URL"
          + " names its host and port.";
  private static final String MISSING =
      "The database does not exist: create it, or name another one in SPRING_DATASOURCE_URL.";

  private static final String NOT_ITS_OWN =
      "The database does not let its user make tables: make SPRING_DATASOURCE_USERNAME the owner of"
          + " the database and of all that is in it.";
  private static final String NO_PASSWORD =
      "The database asks for a password, and none is set: set SPRING_DATASOURCE_PASSWORD.";
  private static final String REJECTED =
      "The database does not take the connection: check that SPRING_DATASOURCE_URL names a"
          + " PostgreSQL, and what it says of logins and SSL.";
  private static final String FULL =
      "The database has no connection left: raise its max_connections, or lower"
          + " SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE on all nodes.";
  private static final String NOT_YET =
      "The database is starting or stopping: start again once it is ready.";

  /** By the SQL states of PostgreSQL and its driver. */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "08001",
          UNREACHABLE,
          REJECTION,
          REJECTED,
          "08006",
          UNREACHABLE,
          "28000",
          PASSWORD,
          "28P01",
          PASSWORD,
          "3D000",
          MISSING,
          "42501",
          NOT_ITS_OWN,
          "53300",
          FULL,
          "57P03",
          NOT_YET);

  private final Environment environment;

  DatabaseRefusedAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable failure, SQLException refusal) {
    String state = refusal.getSQLState();
    String sentence = state == null ? null : SENTENCES.get(state);
    if (REJECTION.equals(state)
        && environment.getProperty("spring.datasource.password", "").isEmpty()) {
      sentence = NO_PASSWORD;
    }
    return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
  }
}
