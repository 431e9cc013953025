package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessInstancePermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.people.PersonId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database from before anybody watched nominations, in which some are under way: after the
 * upgrade everybody has the rights that the application gives since then.
 */
@Tag("alone")
class OlderNominationsIT {

  /** The last version without watchers. */
  private static final String BEFORE = "20261126.1857";

  private static final String ENDED = "an instance that has ended";

  private DataSource database;
  private JdbcClient jdbc;
  private ProcessEngine engine;
  private long nomination;

  @BeforeEach
  void anOlderDatabase() {
    database = new DriverManagerDataSource(TestDatabase.freshUrl(), "postgres", "");
    migrate(BEFORE);
    jdbc = JdbcClient.create(database);
    TestProgramme programme = peopleWhoTypedTheirOrganisation();
    jdbc.sql("alter table cycle add column case_key varchar(80)").update();
    nomination =
        new Nominated(programme, jdbc)
            .in(programme.cycle(2027), NominationState.SUBMITTED)
            .id()
            .value();
    jdbc.sql("alter table cycle drop column case_key").update();
    engine =
        new StandaloneProcessEngineConfiguration()
            .setDataSource(database)
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
            .setAuthorizationEnabled(true)
            .setJobExecutorActivate(false)
            .buildProcessEngine();
  }

  /** Organisations were no records then, and cycles had no keys: both are there for a moment. */
  private TestProgramme peopleWhoTypedTheirOrganisation() {
    jdbc.sql("alter table person alter column organisation set default 'An organisation'").update();
    return new TestProgramme(jdbc) {
      @Override
      public void worksAt(PersonId person, String organisation) {}
    };
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void areWatchedAfterTheUpgrade() {
    Task check = begun("NominationProcess", "candidate");
    Task score = begun("ReviewProcess", "assignee");
    Task plan = begun("PlanDevelopmentProcess", "assignee");
    letTheOfficeWatch(ENDED);
    assertThat(groups(PROCESS_INSTANCE, check.getProcessInstanceId())).containsExactly(office());
    assertThat(groups(PROCESS_INSTANCE, ENDED)).containsExactly(office());

    migrate("latest");

    for (Task task : List.of(check, score)) {
      assertThat(groups(PROCESS_INSTANCE, task.getProcessInstanceId()))
          .containsExactlyInAnyOrder(office(), "watchers-" + nomination);
      assertThat(groups(TASK, task.getId())).containsExactly(office());
      assertThat(may(office(), task)).isTrue();
    }
    for (Authorization right : rights(PROCESS_INSTANCE, score.getProcessInstanceId())) {
      assertThat(right.getPermissions(ProcessInstancePermissions.values()))
          .containsExactlyInAnyOrder(
              ProcessInstancePermissions.NONE, ProcessInstancePermissions.READ, RETRY_JOB);
    }
    assertThat(may("watchers-" + nomination, score)).as("a watcher sees no task").isFalse();
    assertThat(groups(TASK, plan.getId())).as("of another process").isEmpty();
    assertThat(groups(PROCESS_INSTANCE, ENDED)).isEmpty();
    assertThat(
            jdbc.sql("select from_outside from nomination where id = ?")
                .param(nomination)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  /** An instance as it was begun then: watched by the office only, if it is of a nomination. */
  private Task begun(String process, String whose) {
    var task = Bpmn.createExecutableProcess(process).camundaHistoryTimeToLive(1).startEvent();
    var model =
        whose.equals("candidate")
            ? task.userTask("UserTask_Check").camundaCandidateGroups("office-" + nomination)
            : task.userTask("UserTask_Score").camundaAssignee("person-1");
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(process + ".bpmn", model.endEvent().done())
        .deploy();
    String instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(process, Map.of("nominationId", nomination))
            .getId();
    if (!process.equals("PlanDevelopmentProcess")) {
      letTheOfficeWatch(instance);
    }
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  private void letTheOfficeWatch(String instance) {
    AuthorizationService rights = engine.getAuthorizationService();
    Authorization right = rights.createNewAuthorization(AUTH_TYPE_GRANT);
    right.setGroupId(office());
    right.setResource(PROCESS_INSTANCE);
    right.setResourceId(instance);
    right.addPermission(ProcessInstancePermissions.READ);
    right.addPermission(RETRY_JOB);
    rights.saveAuthorization(right);
  }

  private boolean may(String group, Task task) {
    return engine
        .getAuthorizationService()
        .isUserAuthorized("nobody", List.of(group), READ, TASK, task.getId());
  }

  private List<String> groups(Resources resource, String id) {
    return rights(resource, id).stream()
        .map(Authorization::getGroupId)
        .filter(group -> group != null)
        .toList();
  }

  private List<Authorization> rights(Resources resource, String id) {
    return engine
        .getAuthorizationService()
        .createAuthorizationQuery()
        .resourceType(resource)
        .resourceId(id)
        .list();
  }

  private String office() {
    return "office-" + nomination;
  }

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new EngineSchema())
        .target(version)
        .load()
        .migrate();
  }
}
