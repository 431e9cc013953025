package org.culturalpearls.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.culturalpearls.shared.PageStatements;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool whose connections have a statement timeout while they serve a page. A connection keeps its
 * last setting and changes it only when it moves between pages and jobs, so that the limit costs
 * next to nothing.
 */
class TimedConnections extends DelegatingDataSource {

  private static final String LIMIT = "select set_config('statement_timeout', ?, false)";

  private final long millis;
  private final Map<Connection, Boolean> limited = Collections.synchronizedMap(new WeakHashMap<>());

  TimedConnections(DataSource pool, Duration ofAPage) {
    super(pool);
    this.millis = ofAPage.toMillis();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      tell(connection, PageStatements.areLimited());
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private void tell(Connection connection, boolean page) throws SQLException {
    Connection inThePool = connection.unwrap(Connection.class);
    if (page == limited.getOrDefault(inThePool, false)) {
      return;
    }
    try (var statement = connection.prepareStatement(LIMIT)) {
      statement.setString(1, Long.toString(page ? millis : 0));
      statement.execute();
    }
    limited.put(inThePool, page);
  }
}
