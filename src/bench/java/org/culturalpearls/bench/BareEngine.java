package org.culturalpearls.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The engine alone at its defaults, with our models and steps that do nothing. It starts the same
 * processes at the same moments, in the same transactions.
 */
final class BareEngine implements Lifecycle {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)\\}");
  private static final Map<String, Object> HAPPY_PATH =
      Map.ofEntries(
          Map.entry("mentorProposed", true),
          Map.entry("askedCount", 1),
          Map.entry("leadDeclined", false),
          Map.entry("leadFound", true),
          Map.entry("leadUser", "mentor"),
          Map.entry("twinUser", "twin"),
          Map.entry("agreementConfirmed", true),
          Map.entry("feedbackWanted", true),
          Map.entry("nextStep", "submit"),
          Map.entry("moreTime", true),
          Map.entry("answer", "report"),
          Map.entry("milestoneReached", true),
          Map.entry("newDateApproved", true));

  /** What the application starts when a task is done, in the same transaction. */
  private static final Map<String, String[]> NEXT =
      Map.of(
          "UserTask_ConfirmAgreement",
          new String[] {"CheckInProcess", "MentoringClosureProcess"},
          "UserTask_SubmitPlan",
          Collections.nCopies(Lifecycle.MILESTONES, "MilestoneProcess").toArray(String[]::new));

  private final ProcessEngine engine;
  private final Database database;
  private final Map<String, Map<String, Object>> variables = new HashMap<>();

  BareEngine(Database database, DataSource source) throws IOException {
    this.database = database;
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(source);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setProcessEngineName("bare");
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(new NothingToDo());
    engine = configuration.buildProcessEngine();
    deploy();
  }

  private void deploy() throws IOException {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      for (Path file : files.filter(BareEngine::isModel).toList()) {
        String text = Files.readString(file);
        deployment.addString(file.getFileName().toString(), text);
        if (file.toString().endsWith(".bpmn")) {
          variables.put(file.getFileName().toString().replace(".bpmn", ""), variablesOf(text));
        }
      }
    }
    deployment.deploy();
  }

  private static boolean isModel(Path file) {
    return file.toString().endsWith(".bpmn") || file.toString().endsWith(".form");
  }

  /** What the application would set: a date far away, or the answer of the happy path. */
  private static Map<String, Object> variablesOf(String model) {
    Map<String, Object> variables = new HashMap<>(HAPPY_PATH);
    Matcher matcher = VARIABLE.matcher(model);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!name.endsWith("Step")) {
        variables.putIfAbsent(
            name,
            name.endsWith("Group") ? "group" : Date.from(Instant.parse("2099-01-01T00:00:00Z")));
      }
    }
    return variables;
  }

  @Override
  public void run(Watch watch) {
    String key = UUID.randomUUID().toString();
    watch.other(
        Lifecycle.START,
        () -> together(() -> start(key, "MentorMatchingProcess", "PlanDevelopmentProcess")));
    for (String task : Lifecycle.TASKS) {
      complete(watch, key, task);
    }
    for (String job : database.timers(key, Lifecycle.TIME_TO_REPORT)) {
      watch.other(Lifecycle.TIMER, () -> engine.getManagementService().executeJob(job));
    }
    for (String task : Lifecycle.MILESTONE_TASKS) {
      for (String id : database.tasks(key, task)) {
        watch.completion(task, () -> engine.getTaskService().complete(id));
      }
    }
  }

  /** Starts a process of its own and answers its open task. */
  String open(String process, String task) {
    String key = UUID.randomUUID().toString();
    start(key, process);
    return database.tasks(key, task).get(0);
  }

  void complete(String task) {
    engine.getTaskService().complete(task);
  }

  private void complete(Watch watch, String key, String task) {
    String open = database.tasks(key, task).get(0);
    String[] next = NEXT.getOrDefault(task, new String[0]);
    watch.completion(
        task,
        () ->
            together(
                () -> {
                  engine.getTaskService().complete(open);
                  start(key, next);
                }));
  }

  private void start(String key, String... processes) {
    for (String process : processes) {
      engine.getRuntimeService().startProcessInstanceByKey(process, key, variables.get(process));
    }
  }

  /** One command and one transaction, as in the application. */
  private void together(Runnable act) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              act.run();
              return null;
            });
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Answers every name of a step with one that does nothing. */
  private static final class NothingToDo extends HashMap<Object, Object> {

    private static final long serialVersionUID = 1L;
    private static final JavaDelegate NOTHING = execution -> {};

    @Override
    public boolean containsKey(Object name) {
      return name.toString().endsWith("Step");
    }

    @Override
    public Object get(Object name) {
      return containsKey(name) ? NOTHING : null;
    }
  }
}
