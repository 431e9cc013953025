package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("alone")
class EngineSchemaIT {

  private static EmbeddedPostgres server;
  private static DataSource database;

  @BeforeAll
  static void migrate() throws IOException {
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new EngineSchema())
        .load()
        .migrate();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void engineAcceptsTheTables() {
    ProcessEngine engine =
        new StandaloneProcessEngineConfiguration()
            .setDataSource(database)
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
            .setJobExecutorActivate(false)
            .buildProcessEngine();
    try {
      assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    } finally {
      engine.close();
    }
  }

  @Test
  void taskListsByDueDateHaveAnIndex() {
    assertThat(
            new JdbcTemplate(database)
                .queryForList(
                    "select indexdef from pg_indexes where tablename = 'act_ru_task'",
                    String.class))
        .anyMatch(index -> index.endsWith("(due_date_)"));
  }
}
