package org.culturalpearls;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of applications in processes of their own, seen and held up from outside. */
public class DemoDatabase implements Closeable {

  public static final String PASSWORD = "pearls-demo-2027";

  private final String url;
  private final Connection connection;

  public DemoDatabase() throws SQLException {
    this(TestDatabase.freshUrl());
  }

  public DemoDatabase(String url) throws SQLException {
    this.url = url;
    this.connection = DriverManager.getConnection(url);
  }

  public String url() {
    return url;
  }

  /** The first column of the first row. */
  public String value(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    }
  }

  public int run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The first column of all rows. */
  public List<String> values(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }

  /** Lets everybody wait who needs this table, until the lock is closed. */
  public AutoCloseable lock(String table) throws SQLException {
    return hold("lock table " + table + " in access exclusive mode");
  }

  /** Keeps what this statement locks, until it is closed. */
  public AutoCloseable hold(String sql) throws SQLException {
    Connection holder = DriverManager.getConnection(url);
    holder.setAutoCommit(false);
    try (var statement = holder.createStatement()) {
      statement.execute(sql);
    }
    return holder;
  }

  /** How many connections wait for a lock. */
  public int waiting() throws SQLException {
    return Integer.parseInt(
        value("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
