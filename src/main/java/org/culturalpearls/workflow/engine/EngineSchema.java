package org.culturalpearls.workflow.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables as the first migration, from the scripts inside the engine's own jar,
 * so that two nodes starting together can't race each other.
 *
 * <p>It has no checksum: a newer engine brings newer scripts for empty databases, while a database
 * that exists gets a new migration with the engine's upgrade scripts.
 */
@Component
class EngineSchema implements JavaMigration {

  /** The order of the engine's own change log: later scripts refer to tables of earlier ones. */
  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  private static final String SCRIPT =
      "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

  @Override
  public void migrate(Context context) {
    for (String part : PARTS) {
      ScriptUtils.executeSqlScript(
          context.getConnection(), new ClassPathResource(SCRIPT.formatted(part)));
    }
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("20261124.1000");
  }

  @Override
  public String getDescription() {
    return "engine tables";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
