package org.culturalpearls.start;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to set when the database can't be reached or refuses the login. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  private static final String PASSWORD =
      "The database refuses the login: check SPRING_DATASOURCE_USERNAME and"
          + " SPRING_DATASOURCE_PASSWORD.";
  private static final String UNREACHABLE =
      "The database can't be reached: check that PostgreSQL runs and that SPRING_DATASOURCE_URL"
          + " names its host and port.";
  private static final String MISSING =
      "The database does not exist: create it, or name another one in SPRING_DATASOURCE_URL.";

  /** By the SQL states of PostgreSQL and its driver. */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "08001", UNREACHABLE,
          "08004", UNREACHABLE,
          "08006", UNREACHABLE,
          "28000", PASSWORD,
          "28P01", PASSWORD,
          "3D000", MISSING);

  @Override
  protected FailureAnalysis analyze(Throwable failure, SQLException refusal) {
    String sentence = refusal.getSQLState() == null ? null : SENTENCES.get(refusal.getSQLState());
    return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
  }
}
