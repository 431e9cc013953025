package org.culturalpearls.workflow.awardcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("AwardCycleProcess")
@ApplicationTest
class AwardCycleProcessTest {

  private static final String PROCESS = "AwardCycleProcess";
  private static final String CALL_OPENS = "CatchEvent_CallOpens";
  private static final String CALL_CLOSES = "CatchEvent_CallCloses";
  private static final String PLANS_DUE = "CatchEvent_PlansDue";
  private static final String JURY_ENDS = "CatchEvent_JuryEnds";
  private static final String RESULTS_DUE = "CatchEvent_ResultsDue";

  /** Far from the cycle that the tests of other processes share. */
  private static final AtomicInteger YEARS = new AtomicInteger(2050);

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private CycleService cycles;
  @Autowired private CycleRecord record;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService jobs;
  @Autowired private HistoryService history;

  private int year;
  private CycleId cycle;

  @BeforeEach
  void anAwardIsSetUp() {
    clock.reset();
    year = YEARS.incrementAndGet();
    cycle =
        cycles.add(
            coordinator(),
            new CycleService.Add(
                year,
                "Cycle " + year,
                ZoneId.of("Europe/Stockholm"),
                LocalDate.of(year - 1, 9, 1),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 12, 31)));
    awards.setUp(coordinator(), new AwardCycleService.SetUp(cycle, dates(0)));
  }

  /** So that lists of open cycles, which other tests look at, do not grow. */
  @AfterEach
  void theCycleIsFinished() {
    if (!cycles.cycle(cycle).finished()) {
      finish();
    }
  }

  @Test
  void goesThroughTheDatesOfTheAwardOneAfterTheOther() {
    String instance = instance().getId();
    assertThat(instance().getBusinessKey()).isEqualTo(Integer.toString(year));
    assertThat(waiting()).containsExactly(CALL_OPENS);

    assertThat(fire()).isEqualTo(stockholm(year - 1, 9, 15, 9, 0, 0));
    assertThat(fire()).isEqualTo(stockholm(year - 1, 12, 1, 0, 15, 0));
    assertThat(fire()).isEqualTo(stockholm(year, 1, 31, 18, 0, 1));
    assertThat(fire()).isEqualTo(stockholm(year, 4, 1, 0, 0, 0));
    assertThat(fire()).isEqualTo(stockholm(year, 5, 31, 18, 0, 1));
    assertThat(waiting()).containsExactly(RESULTS_DUE);
    fire();

    assertThat(passed(instance)).contains("EndEvent_DatesPassed");
    assertThat(reached())
        .containsExactly(
            "RESULTS_DUE",
            "JURY_ENDS",
            "PLANS_DUE",
            "PRE_SELECTION_ENDS",
            "CALL_CLOSES",
            "CALL_OPENS");
  }

  @Test
  void waitsForADateWhereItWasMovedTo() {
    fire();
    changeDates(dates(7), "");

    assertThat(waiting()).containsExactly(CALL_CLOSES);
    assertThat(fire()).isEqualTo(stockholm(year - 1, 12, 8, 0, 15, 0));
  }

  @Test
  void waitsForTheLastDayForPlansOfTheCycle() {
    fire();
    fire();
    fire();
    planDueOn(LocalDate.of(year, 4, 10));

    assertThat(waiting()).containsExactly(PLANS_DUE);
    assertThat(fire()).isEqualTo(stockholm(year, 4, 11, 0, 0, 0));
  }

  @Test
  void opensTheCallAgainWhereItsCloseIsMovedAfterwards() {
    String instance = instance().getId();
    fire();
    fire();
    changeDates(dates(7), "The server was away on the last evening");

    assertThat(instance().getId()).isEqualTo(instance);
    assertThat(waiting()).containsExactly(CALL_CLOSES);
    assertThat(fire()).isEqualTo(stockholm(year - 1, 12, 8, 0, 15, 0));
    assertThat(reached()).containsExactly("CALL_CLOSES", "CALL_CLOSES", "CALL_OPENS");
  }

  /** Two nodes or a slow one: what has passed is told before what comes next is waited for. */
  @Test
  void leavesOutNothingThatHasPassedWithoutBeingTold() {
    clock.set(stockholm(year - 1, 11, 1, 12, 0, 0));
    changeDates(dates(7), "");

    assertThat(waiting()).containsExactly(CALL_OPENS);
    fire();
    assertThat(waiting()).containsExactly(CALL_CLOSES);
  }

  @Test
  void beginsAgainWhereAllHadPassed() {
    String instance = instance().getId();
    for (int date = 0; date < 6; date++) {
      fire();
    }
    AwardDates usual = dates(0);
    changeDates(
        new AwardDates(
            usual.callOpensAt(),
            usual.callClosesAt(),
            usual.graceMinutes(),
            usual.preSelectionEndsAt(),
            LocalDateTime.of(year, 7, 1, 12, 0),
            LocalDateTime.of(year, 8, 1, 12, 0)),
        "The jury meets again");

    assertThat(instance().getId()).isNotEqualTo(instance);
    assertThat(waiting()).containsExactly(JURY_ENDS);
    assertThat(fire()).isEqualTo(stockholm(year, 7, 1, 12, 0, 1));
    assertThat(waiting()).containsExactly(RESULTS_DUE);
  }

  @Test
  void waitsForNothingOnceTheCycleIsFinished() {
    finish();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(Integer.toString(year))
                .count())
        .isZero();
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }

  /** The close of the call so many days later. */
  private AwardDates dates(int days) {
    return new AwardDates(
        LocalDateTime.of(year - 1, 9, 15, 9, 0),
        LocalDateTime.of(year - 1, 11, 30, 23, 59, 59).plusDays(days),
        15,
        LocalDateTime.of(year, 1, 31, 18, 0),
        LocalDateTime.of(year, 5, 31, 18, 0),
        LocalDateTime.of(year, 6, 15, 12, 0));
  }

  private void changeDates(AwardDates dates, String reason) {
    Versioned<AwardSettings> read = settings.forChange(coordinator(), cycle);
    awards.changeDates(
        coordinator(), new AwardCycleService.ChangeDates(cycle, read.version(), dates, reason));
  }

  private void planDueOn(LocalDate day) {
    Versioned<CycleView> read = cycles.forChange(coordinator(), cycle);
    CycleView view = read.value();
    cycles.change(
        coordinator(),
        new CycleService.Change(
            cycle, read.version(), view.name(), view.zone(), view.opensOn(), day, view.endsOn()));
  }

  private void finish() {
    cycles.finish(coordinator(), cycle, cycles.forChange(coordinator(), cycle).version());
  }

  private ProcessInstance instance() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(Integer.toString(year))
        .singleResult();
  }

  private List<String> waiting() {
    return runtime.getActiveActivityIds(instance().getId());
  }

  /** Runs the one timer that waits, at its time, which it tells. */
  private Instant fire() {
    Job timer = jobs.createJobQuery().processInstanceId(instance().getId()).singleResult();
    Instant due = timer.getDuedate().toInstant();
    clock.set(due);
    jobs.executeJob(timer.getId());
    return due;
  }

  private List<String> passed(String instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .finished()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  /** The latest first. */
  private List<String> reached() {
    return record.page(cycle, 0).items().stream()
        .filter(entry -> entry.kind().equals("award.reached"))
        .map(CycleRecord.Entry::arguments)
        .map(arguments -> arguments.get(0).value())
        .toList();
  }

  private static Instant stockholm(int year, int month, int day, int hour, int minute, int second) {
    return LocalDateTime.of(year, month, day, hour, minute, second)
        .atZone(ZoneId.of("Europe/Stockholm"))
        .toInstant();
  }
}
