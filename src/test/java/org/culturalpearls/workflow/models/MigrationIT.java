package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.MailTest;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.workflow.models.WaitingInstances.Waiting;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Instances of released models go on in a changed next version: one at every element at which its
 * process can wait.
 */
@MailTest
@TestPropertySource(
    properties =
        "camunda.bpm.deployment-resource-pattern=file:src/test/resources/released/0.1.0/*.*")
@Tag("alone")
@DirtiesContext
class MigrationIT {

  private final ReleasedModels released = new ReleasedModels("0.1.0");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private DecidedCycle decided;
  @Autowired private ConflictService conflicts;
  @Autowired private NominationProcess nominations;
  @Autowired private Engine engine;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService jobs;
  @Autowired private HistoryService history;
  @Autowired private UserTasks desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyWaitingInstanceMovesToTheNextVersionAndEndsThere() {
    AwardInstances award =
        new AwardInstances(programme, entering, planned, engine, runtime, conflicts, nominations);
    EveryTask every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    WaitingInstances waits =
        new WaitingInstances(every, award, agreed, planned, runtime, jobs, post, clock);
    List<Waiting> waiting = new ArrayList<>();
    for (Path model : released.models()) {
      for (String element : ReleasedModels.waitStates(model)) {
        waiting.add(waits.bring(ReleasedModels.process(model), element));
      }
    }
    assertThat(waiting).hasSizeGreaterThan(55);
    Waiting moved = waits.bring("CheckInProcess", "CatchEvent_QuarterOver");
    released.deployNext(repository);

    assertThatThrownBy(() -> migrate(moved, equalIdsOnly(moved)))
        .as("an event that the mapping forgets")
        .hasMessageContaining("CatchEvent_QuarterOver");
    Map<Waiting, String> next = new HashMap<>();
    for (Waiting each : waiting) {
      next.put(each, next(each));
      migrate(each, mapping(each));
      assertThat(places(each)).as(each.element()).contains(next.get(each));
    }
    ToItsEnd end =
        new ToItsEnd(tasks, runtime, jobs, desk, engine, planned, entering, award, clock, jdbc);
    for (Waiting each : waiting) {
      clock.set(each.since());
      end.run(each.instance(), next.get(each), each.key());
      assertThat(endedIn(each)).as(each.element()).isEqualTo(latest(each.instance()));
    }
  }

  private void migrate(Waiting waiting, MigrationPlan plan) {
    runtime.newMigration(plan).processInstanceIds(waiting.instance()).execute();
  }

  private MigrationPlan mapping(Waiting waiting) {
    String from = definition(waiting.instance());
    MigrationPlanBuilder plan = plan(waiting);
    BpmnModelInstance model = repository.getBpmnModelInstance(from);
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      if (ReleasedModels.isRenamed(node)) {
        plan.mapActivities(node.getId(), ReleasedModels.next(model, node.getId()));
      }
    }
    return plan.build();
  }

  private MigrationPlan equalIdsOnly(Waiting waiting) {
    return plan(waiting).build();
  }

  private MigrationPlanBuilder plan(Waiting waiting) {
    return runtime
        .createMigrationPlan(definition(waiting.instance()), latest(waiting.instance()))
        .mapEqualActivities();
  }

  /** The definition to which the history of the instance belongs: that of now. */
  private String endedIn(Waiting waiting) {
    return definition(waiting.instance());
  }

  private String definition(String instance) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult()
        .getProcessDefinitionId();
  }

  private String latest(String instance) {
    String process =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(instance)
            .singleResult()
            .getProcessDefinitionKey();
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private String next(Waiting waiting) {
    return ReleasedModels.next(
        repository.getBpmnModelInstance(definition(waiting.instance())), waiting.element());
  }

  /** Where the instance waits: its tasks, its jobs and what it waits to be told. */
  private List<String> places(Waiting waiting) {
    List<String> places = new ArrayList<>(runtime.getActiveActivityIds(waiting.instance()));
    runtime
        .createEventSubscriptionQuery()
        .processInstanceId(waiting.instance())
        .list()
        .forEach(event -> places.add(event.getActivityId()));
    jobs.createJobQuery()
        .processInstanceId(waiting.instance())
        .list()
        .forEach(
            job ->
                places.add(
                    jobs.createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()));
    return places;
  }
}
