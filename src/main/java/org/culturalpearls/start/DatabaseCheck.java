package org.culturalpearls.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates a database that is empty or ours, and refuses others: one with foreign tables, and one
 * of a newer version, which this version would damage.
 */
@Component
class DatabaseCheck implements FlywayMigrationStrategy {

  private static final Set<MigrationState> UNKNOWN =
      EnumSet.of(
          MigrationState.FUTURE_SUCCESS,
          MigrationState.FUTURE_FAILED,
          MigrationState.MISSING_SUCCESS,
          MigrationState.MISSING_FAILED);

  private final RuntimeGrants grants;

  DatabaseCheck(RuntimeGrants grants) {
    this.grants = grants;
  }

  @Override
  public void migrate(Flyway flyway) {
    checkEncoding(flyway);
    checkVersion(flyway);
    runMigrations(flyway);
    grants.give(flyway);
  }

  private static void runMigrations(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayException failure) {
      if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new StartRefused(
            "The database holds tables of something else: create a database of its own for Cultural"
                + " Pearls and name that one in SPRING_DATASOURCE_URL.",
            failure);
      }
      throw failure;
    }
  }

  private static void checkVersion(Flyway flyway) {
    String unknown =
        Arrays.stream(flyway.info().applied())
            .filter(migration -> UNKNOWN.contains(migration.getState()))
            .map(MigrationInfo::getVersion)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new StartRefused(
          ("The database is of a newer version of Cultural Pearls than this one, which does not know"
                  + " its changes %s: start that version or a newer one, or bring back the backup"
                  + " that was made before the upgrade.")
              .formatted(unknown));
    }
  }

  /** Names of people and towns need more letters than other encodings have. */
  private static void checkEncoding(Flyway flyway) {
    String encoding;
    try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
        var statement = connection.createStatement();
        var shown = statement.executeQuery("show server_encoding")) {
      shown.next();
      encoding = shown.getString(1);
    } catch (SQLException refusal) {
      throw new IllegalStateException("the database could not be asked", refusal);
    }
    if (!encoding.equals("UTF8")) {
      throw new StartRefused(
          "The database keeps texts in %s: create one with encoding UTF8 and name that one in SPRING_DATASOURCE_URL."
              .formatted(encoding));
    }
  }
}
