package org.culturalpearls.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.award.LetThrough;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** An award in which people act in a random order; time passes and its timers fire in between. */
class PlayedAward {

  private static final List<Country> COUNTRIES =
      List.of(Country.SE, Country.DK, Country.EE, Country.LT, Country.PL);

  /** The call is open for a long time, in which nothing else can happen. */
  private static final Duration UNTIL_AUTUMN = Duration.ofDays(280);

  /** The most that one award takes in. */
  private static final int TOWNS = 5;

  private static final int AT_FIRST = 3;

  private final ReplayedCycle award;
  private final ReplayTools tools;
  private final NominationSteps steps;
  private final TitleDecisionService decisions;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final Random random;

  PlayedAward(
      PastCycle invented,
      ReplayTools tools,
      NominationSteps steps,
      TitleDecisionService decisions,
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      Random random) {
    this.award = new ReplayedCycle(invented, tools);
    this.tools = tools;
    this.steps = steps;
    this.decisions = decisions;
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.random = random;
    award.setUp();
    timePasses(UNTIL_AUTUMN);
    for (int town = 0; town < AT_FIRST; town++) {
      enters();
    }
  }

  ReplayedCycle award() {
    return award;
  }

  Instant now() {
    return tools.clock().instant();
  }

  CycleView cycle() {
    return tools.cycles().cycle(award.cycle());
  }

  AwardDates dates() {
    return tools.settings().forChange(coordinator(), award.cycle()).value().dates();
  }

  /** When a date has passed, as it is set now. */
  Instant passes(AwardDate date) {
    return AwardCalendar.times(dates(), cycle()).of(date);
  }

  private PersonId coordinator() {
    return tools.programme().coordinator();
  }

  /** What the cycle's own process and those of its towns wait for, one after the other. */
  void timePasses(Duration by) {
    Instant until = now().plus(by);
    for (Optional<Job> next = due(until); next.isPresent(); next = due(until)) {
      Instant at = next.get().getDuedate().toInstant();
      if (at.isAfter(now())) {
        tools.clock().set(at.plusMillis(1));
      }
      jobs.executeJob(next.get().getId());
    }
    tools.clock().set(until);
  }

  private Optional<Job> due(Instant until) {
    Set<String> ours = new HashSet<>();
    keys()
        .forEach(
            key ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(key.value())
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .forEach(ours::add));
    return jobs
        .createJobQuery()
        .timers()
        .duedateLowerThan(Date.from(until.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .filter(job -> ours.contains(job.getProcessInstanceId()))
        .findFirst();
  }

  List<CaseKey> keys() {
    return Stream.concat(
            Stream.of(award.year()), award.entrants().stream().map(each -> each.town().key()))
        .toList();
  }

  /** Open tasks of the award and of the plans that it waits for. */
  List<Task> tasks() {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKeyIn(keys().stream().map(CaseKey::value).toArray(String[]::new))
        .list();
  }

  NominationState state(Entrant town) {
    return tools.nominations().nomination(town.town().mentee(), town.nomination()).state();
  }

  List<NominationState> states() {
    return award.entrants().stream().map(this::state).toList();
  }

  boolean enters() {
    if (award.entrants().size() == TOWNS) {
      return false;
    }
    int number = award.entrants().size();
    award.enter(
        "Played town " + number + " of " + award.year().value(),
        COUNTRIES.get(number % COUNTRIES.size()));
    return true;
  }

  boolean isChecked() {
    Map<String, Object> sent =
        switch (random.nextInt(8)) {
          case 0 -> Map.of("decision", "notEligible", "reason", "An invented reason.");
          case 1 ->
              Map.of(
                  "decision",
                  "complete",
                  "sections",
                  List.of("MOTIVATION"),
                  "completeOn",
                  now().atZone(cycle().zone()).toLocalDate().plusDays(9).toString(),
                  "remark",
                  "Say for whom.");
          default -> Map.of("decision", "eligible");
        };
    return does(
        "UserTask_CheckEligibility",
        town ->
            steps.check(
                coordinator(),
                town.nomination(),
                new NominationSteps.CheckEligibility(
                    NominationSteps.CheckEligibility.Answer.ELIGIBLE,
                    Set.of(),
                    false,
                    null,
                    null,
                    null)),
        coordinator(),
        sent);
  }

  boolean isCompleted() {
    Entrant town = one(award.entrants());
    return town != null
        && does(
            "UserTask_CompleteNomination",
            town,
            each -> steps.complete(each.town().mentee(), each.nomination()),
            town.town().mentee(),
            Map.of("confirm", true));
  }

  boolean isDecidedOn() {
    boolean selected = random.nextInt(4) > 0;
    List<Entrant> waiting = waitingFor("UserTask_DecidePreSelection");
    if (waiting.isEmpty()) {
      return false;
    }
    award.coordinatorDoes(
        one(waiting),
        "UserTask_DecidePreSelection",
        selected
            ? Map.of("decision", "select")
            : Map.of("decision", "notSelect", "reason", "An invented reason."));
    return true;
  }

  boolean isTold() {
    List<NominationId> untold = untold();
    Entrant town = one(award.entrants());
    if (town == null) {
      return false;
    }
    tools
        .decisions()
        .send(
            coordinator(),
            untold.isEmpty() || random.nextInt(4) == 0 ? town.nomination() : one(untold));
    return true;
  }

  List<NominationId> untold() {
    return tools.decisions().ofCycle(coordinator(), award.cycle()).stream()
        .map(each -> each.nomination().id())
        .toList();
  }

  boolean isTakenBack() {
    List<NominationId> untold = untold();
    Entrant town = one(award.entrants());
    if (town == null) {
      return false;
    }
    tools
        .decisions()
        .takeBack(
            coordinator(),
            new UntoldDecisionService.TakeBack(
                untold.isEmpty() || random.nextInt(4) == 0 ? town.nomination() : one(untold),
                "Look again."));
    return true;
  }

  /** As proposed for a stage. */
  boolean isAssigned(AwardStage stage) {
    Map<NominationId, Set<PersonId>> wanted = new HashMap<>();
    NominationState reviewed = NominationState.underReview(stage);
    List<PersonId> reviewers = stage == AwardStage.JURY ? award.jurors() : award.selectors();
    for (Entrant each : award.entrants()) {
      if (state(each) == reviewed) {
        wanted.put(each.nomination(), Set.of(one(reviewers)));
      }
    }
    return !wanted.isEmpty()
        && tools
                .office()
                .assign(coordinator(), new ReviewOfficeService.Assign(award.cycle(), stage, wanted))
            > 0;
  }

  /** The first reviewer who has something to do does it. */
  boolean isReviewed() {
    List<Task> open =
        tasks().stream()
            .filter(
                task ->
                    task.getTaskDefinitionKey().equals("UserTask_DeclareConflict")
                        && task.getAssignee() != null)
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    Task task = one(open);
    Entrant town = ofTask(task);
    award.answer(
        town,
        new PersonId(Long.parseLong(task.getAssignee().replace("person-", ""))),
        1 + random.nextInt(5));
    return true;
  }

  private Entrant ofTask(Task task) {
    String key =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    return award.entrants().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  boolean writesItsPlan() {
    List<Entrant> writing = waitingFor("UserTask_AssessPreparedness");
    if (writing.isEmpty()) {
      return false;
    }
    award.plan(one(writing));
    return true;
  }

  boolean withdraws() {
    Entrant town = one(award.entrants());
    if (town == null) {
      return false;
    }
    tools.nominations().withdraw(town.town().mentee(), town.nomination());
    return true;
  }

  /** One of the dates, by some days to and fro. */
  boolean movesDate() {
    AwardDate date = one(AwardDate.values());
    AwardDates before = dates();
    LocalDateTime at = before.of(date);
    if (at == null) {
      return false;
    }
    var read = tools.settings().forChange(coordinator(), award.cycle());
    tools
        .awards()
        .changeDates(
            coordinator(),
            new AwardCycleService.ChangeDates(
                award.cycle(),
                read.version(),
                before.with(date, at.plusDays(random.nextInt(41) - 20L)),
                "An invented reason."));
    return true;
  }

  boolean endsNow() {
    var read = tools.settings().forChange(coordinator(), award.cycle());
    tools
        .awards()
        .endNow(
            coordinator(),
            new AwardCycleService.EndNow(
                award.cycle(), read.version(), one(AwardDate.values()), "An invented reason."));
    return true;
  }

  /** The titles by the rule, ready for the chair. */
  boolean isHandedOn() {
    DecisionBoard board =
        decisions.board(coordinator(), award.cycle(), TitleDecisionService.WhatIf.nothing());
    Set<NominationId> titles = new HashSet<>();
    board.rows().stream()
        .filter(row -> row.outcome() == TitleOutcome.TITLE)
        .map(BoardRow::nomination)
        .forEach(row -> titles.add(row.id()));
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(
            award.cycle(),
            board.version(),
            new TitleDecision(titles, Set.of()),
            Map.of(),
            Map.of()));
    return ofCycle(
        "UserTask_PrepareDecision",
        () -> decisions.handOn(coordinator(), award.cycle()),
        coordinator(),
        Map.of("ready", true));
  }

  boolean isConfirmed() {
    return ofCycle(
        "UserTask_ConfirmTitles",
        () -> decisions.confirm(award.chair(), award.cycle()),
        award.chair(),
        random.nextInt(6) > 0
            ? Map.of("decision", "confirm")
            : Map.of("decision", "sendBack", "reason", "Look again."));
  }

  boolean isLetThrough() {
    LetThrough.all(tools.remarks(), coordinator(), award.cycle());
    return true;
  }

  boolean isSetToBeReleased() {
    decisions.setRelease(coordinator(), award.cycle(), random.nextBoolean());
    return true;
  }

  boolean isReleased() {
    return ofCycle(
        "UserTask_ReleaseResults",
        () -> decisions.release(coordinator(), award.cycle(), ReleasedAward.EARLY),
        coordinator(),
        random.nextInt(6) > 0
            ? Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY)
            : Map.of("decision", "sendBack", "reason", "Look again."));
  }

  private List<Entrant> waitingFor(String task) {
    return award.entrants().stream()
        .filter(each -> !tools.engine().tasks(each.town().key(), task).isEmpty())
        .toList();
  }

  private interface Door {
    void at(Entrant town);
  }

  private boolean does(String task, Door door, PersonId person, Map<String, Object> sent) {
    List<Entrant> waiting = waitingFor(task);
    Entrant town = one(waiting.isEmpty() || random.nextInt(4) == 0 ? award.entrants() : waiting);
    return town != null && does(task, town, door, person, sent);
  }

  /** By its task where that is open; else nobody may come in by the door behind it. */
  private boolean does(
      String task, Entrant town, Door door, PersonId person, Map<String, Object> sent) {
    List<Task> open = tools.engine().tasks(town.town().key(), task);
    if (open.isEmpty()) {
      door.at(town);
      throw new AssertionError(task + " was done without its task in " + town);
    }
    tools.engine().submit(person, open.get(0), sent);
    return true;
  }

  private boolean ofCycle(String task, Runnable door, PersonId person, Map<String, Object> sent) {
    List<Task> open = tools.engine().tasks(award.year(), task);
    if (open.isEmpty()) {
      door.run();
      throw new AssertionError(task + " was done without its task");
    }
    tools.engine().submit(person, open.get(0), sent);
    return true;
  }

  private <T> T one(List<T> among) {
    return among.isEmpty() ? null : among.get(random.nextInt(among.size()));
  }

  private <T> T one(T[] among) {
    return among[random.nextInt(among.length)];
  }
}
