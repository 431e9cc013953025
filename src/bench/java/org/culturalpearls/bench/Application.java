package org.culturalpearls.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Programme.Newcomer;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application: rights, forms, aggregates and processes, one transaction for each act. Towns and
 * their people, and the writing of the plan on its own page, are prepared and not watched: the bare
 * engine has nothing of the kind.
 */
final class Application implements Lifecycle {

  /** As many as a large programme has; each takes on as many towns as the benchmark needs. */
  private static final int MENTORS = 50;

  private static final int NO_LIMIT = 1_000_000;

  /** Nobody waits here who would rather be told that it takes too long. */
  private static final String[] PATIENT = {
    "--spring.datasource.hikari.connection-timeout=" + Server.PATIENCE.toMillis(),
    "--spring.datasource.hikari.validation-timeout=" + Server.PATIENCE.toMillis() / 2,
    "--spring.datasource.hikari.data-source-properties.socketTimeout=0",
    "--spring.datasource.hikari.data-source-properties.connectTimeout=0",
    "--spring.datasource.hikari.connection-init-sql=set lock_timeout = 0",
    "--server.tomcat.connection-timeout=" + Server.PATIENCE,
  };

  private final List<PersonId> mentors;
  private final AtomicInteger turn = new AtomicInteger();
  private final ConfigurableApplicationContext context;
  private final Database database;
  private final Programme programme;
  private final UserTasks desk;
  private final PlanService plans;
  private final ManagementService jobs;

  Application(Database database, String url, Class<?>... more) {
    this.database = database;
    context =
        new SpringApplicationBuilder(
                CulturalPearls.class, TestClock.class, Programme.class, Counted.class)
            .sources(more)
            .web(WebApplicationType.SERVLET)
            .properties(
                Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "",
                    "pearls.second-factor.key", Base64.getEncoder().encodeToString(new byte[32]),
                    "server.port", "0",
                    "server.address", "127.0.0.1",
                    "camunda.bpm.job-execution.enabled", "false",
                    "logging.level.root", "warn"))
            .run(PATIENT);
    context.getBean(TestClock.class).reset();
    programme = context.getBean(Programme.class);
    desk = context.getBean(UserTasks.class);
    plans = context.getBean(PlanService.class);
    jobs = context.getBean(ManagementService.class);
    mentors = Stream.generate(() -> programme.mentor(NO_LIMIT)).limit(MENTORS).toList();
  }

  @Override
  public void run(Watch watch) {
    PersonId mentor = mentors.get(turn.getAndIncrement() % MENTORS);
    Newcomer newcomer = programme.newcomer();
    List<ParticipationId> started = new ArrayList<>();
    watch.other(START, () -> started.add(programme.start(newcomer)));
    Case town = programme.caseOf(newcomer, started.get(0));
    submit(
        watch,
        programme.coordinator(),
        town,
        0,
        Map.of("decision", "propose", "lead", "" + mentor.value()));
    submit(watch, mentor, town, 1, Map.of("answer", "accept"));
    submit(
        watch,
        town.mentee(),
        town,
        2,
        Map.of(
            "aims", "Bring people of all ages to the harbour.",
            "rhythm", "MONTHLY",
            "languages", List.of("EN"),
            "endsOn", "2027-12-01"));
    submit(watch, mentor, town, 3, Map.of("answer", "confirm"));
    submit(watch, town.mentee(), town, 4, PlannedTown.levels());
    write(town);
    submit(watch, town.mentee(), town, 5, Map.of("next", "feedback"));
    submit(watch, mentor, town, 6, Map.of("ready", "yes"));
    submit(watch, town.mentee(), town, 7, Map.of("decision", "submit"));
    milestones(watch, town, mentor);
  }

  private void milestones(Watch watch, Case town, PersonId mentor) {
    String key = town.key().value();
    for (String job : database.timers(key, TIME_TO_REPORT)) {
      watch.other(TIMER, () -> jobs.executeJob(job));
    }
    for (String id : database.tasks(key, MILESTONE_TASKS.get(0))) {
      watch.completion(
          MILESTONE_TASKS.get(0),
          () ->
              desk.submit(
                  town.mentee(),
                  id,
                  Map.of("next", "report", "done", "We cleaned the cinema.", "participants", 12)));
    }
    for (String id : database.tasks(key, MILESTONE_TASKS.get(1))) {
      watch.completion(
          MILESTONE_TASKS.get(1), () -> desk.submit(mentor, id, Map.of("decision", "reached")));
    }
  }

  private void write(Case town) {
    List<PlannedMilestone> milestones = new ArrayList<>();
    for (int i = 0; i < MILESTONES; i++) {
      milestones.add(
          new PlannedMilestone(
              "Milestone " + i,
              MilestoneOwner.person(town.mentee()),
              LocalDate.of(2027, 1, 20).plusDays(i),
              "Guests on an evening",
              "40"));
    }
    PlannedTown.TEXTS
        .with(milestones)
        .into(plans, bean(PlanContentService.class), town.mentee(), town.id());
  }

  private void submit(Watch watch, PersonId person, Case town, int task, Map<String, Object> sent) {
    List<String> open = database.tasks(town.key().value(), TASKS.get(task));
    watch.completion(TASKS.get(task), () -> desk.submit(person, open.get(0), sent));
  }

  Counted counted() {
    return bean(Counted.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
