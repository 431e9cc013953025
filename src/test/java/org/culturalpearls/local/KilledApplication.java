package org.culturalpearls.local;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process of its own that writes one row to the local database and waits to be killed. */
class KilledApplication {

  static final String WRITTEN = "written";

  public static void main(String[] arguments) throws Exception {
    LocalDatabase database = LocalDatabase.start(DataFolder.claim(Path.of(arguments[0])));
    try (var connection = DriverManager.getConnection(database.getJdbcUrl());
        var statement = connection.prepareStatement("create table confirmed (what text)");
        var insert = connection.createStatement()) {
      statement.execute();
      insert.execute("insert into confirmed values ('" + arguments[1] + "')");
    }
    System.out.println(WRITTEN);
    Thread.currentThread().join();
  }
}
