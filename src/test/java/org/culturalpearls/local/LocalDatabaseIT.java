package org.culturalpearls.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.culturalpearls.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class LocalDatabaseIT {

  @TempDir private Path data;

  @Test
  void keepsWhatWasWrittenBetweenRuns() throws Exception {
    try (DataFolder folder = DataFolder.claim(data);
        LocalDatabase database = LocalDatabase.start(folder)) {
      sql(database).execute("create table town as select 'Rūjiena' as name");
    }
    try (DataFolder folder = DataFolder.claim(data);
        LocalDatabase database = LocalDatabase.start(folder)) {
      assertThat(sql(database).queryForObject("select name from town", String.class))
          .isEqualTo("Rūjiena");
    }
  }

  @Test
  void writesThroughToTheDiskAndKnowsLettersOfAllTowns() throws Exception {
    try (DataFolder folder = DataFolder.claim(data);
        LocalDatabase database = LocalDatabase.start(folder)) {
      assertThat(sql(database).queryForObject("show fsync", String.class)).isEqualTo("on");
      assertThat(sql(database).queryForObject("show synchronous_commit", String.class))
          .isEqualTo("on");
      assertThat(sql(database).queryForObject("select lower('ĶEKAVA ÅMÅL')", String.class))
          .isEqualTo("ķekava åmål");
    }
  }

  @Test
  void startsOnTheDataOfAnApplicationThatWasKilled() throws Exception {
    Process application = applicationThatWrites("a confirmed row");
    long server =
        Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));

    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(server)).as("the server outlives it").isPresent();

    try (DataFolder folder = DataFolder.claim(data);
        LocalDatabase database = LocalDatabase.start(folder)) {
      assertThat(sql(database).queryForObject("select what from confirmed", String.class))
          .isEqualTo("a confirmed row");
    }
    assertThat(ProcessHandle.of(server)).isEmpty();
  }

  @Test
  void refusesAFolderThatAnotherApplicationUses() throws Exception {
    Process application = applicationThatWrites("anything");
    try {
      assertThatThrownBy(() -> DataFolder.claim(data))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("process " + application.pid())
          .hasMessageContaining("PEARLS_LOCAL_DATA");
    } finally {
      application.destroyForcibly().waitFor();
      try (DataFolder folder = DataFolder.claim(data)) {
        SurvivingServer.on(folder.cluster()).ifPresent(SurvivingServer::stop);
      }
    }
  }

  private Process applicationThatWrites(String what) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledApplication.class.getName(),
                    data.toString(),
                    what))
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    while (line != null && !line.equals(KilledApplication.WRITTEN)) {
      line = output.readLine();
    }
    assertThat(line).isNotNull();
    return process;
  }

  private static JdbcTemplate sql(LocalDatabase database) throws Exception {
    return new JdbcTemplate(
        new SingleConnectionDataSource(DriverManager.getConnection(database.getJdbcUrl()), true));
  }
}
