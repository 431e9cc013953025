package org.culturalpearls.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardReport;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.drill.Drill;
import org.culturalpearls.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random histories of an award: every act at every door, with moved dates, stages that are ended at
 * once and withdrawals. Nothing is decided before what it rests on is closed, what is released
 * never changes, and no task or mail names a day after its stage.
 */
@ApplicationTest
class AwardHistoriesProcessTest {

  private static final int STEPS = 130;
  private static final int FIRST_YEAR = 2080;

  /** What may still come to the decision on titles. */
  private static final Set<NominationState> ON_THE_WAY =
      EnumSet.of(
          NominationState.SUBMITTED,
          NominationState.COMPLETING,
          NominationState.ELIGIBLE,
          NominationState.SELECTED);

  /** What may still come to pre-selection while it is not over. */
  private static final Set<NominationState> BEFORE_PRE_SELECTION =
      EnumSet.of(NominationState.SUBMITTED, NominationState.COMPLETING);

  /** Until when the office tells that a task is done at the latest. */
  private static final Map<String, AwardDate> STAGE_OF =
      Map.of(
          "UserTask_WriteNomination", AwardDate.CALL_CLOSES,
          "UserTask_CheckEligibility", AwardDate.PRE_SELECTION_ENDS,
          "UserTask_CompleteNomination", AwardDate.PRE_SELECTION_ENDS,
          "UserTask_DecidePreSelection", AwardDate.PLANS_DUE,
          "UserTask_AssessPreparedness", AwardDate.PLANS_DUE,
          "UserTask_DraftPlan", AwardDate.PLANS_DUE,
          "UserTask_SubmitPlan", AwardDate.PLANS_DUE,
          "UserTask_PrepareDecision", AwardDate.RESULTS_DUE,
          "UserTask_ConfirmTitles", AwardDate.RESULTS_DUE,
          "UserTask_ReleaseResults", AwardDate.RESULTS_DUE);

  private static final Pattern DAY = Pattern.compile("\\binstant:(\\S+)");

  private static final Set<String> OF_REVIEWERS =
      Set.of("UserTask_DeclareConflict", "UserTask_ScoreNomination", "UserTask_ReassignReview");

  private enum Act {
    ENTERS(6, PlayedAward::enters),
    IS_CHECKED(4, PlayedAward::isChecked),
    IS_COMPLETED(2, PlayedAward::isCompleted),
    IS_ASSIGNED_TO_SELECTORS(2, played -> played.isAssigned(AwardStage.PRE_SELECTION)),
    IS_ASSIGNED_TO_JURORS(2, played -> played.isAssigned(AwardStage.JURY)),
    IS_REVIEWED(5, PlayedAward::isReviewed),
    IS_DECIDED_ON(5, PlayedAward::isDecidedOn),
    IS_TOLD(3, PlayedAward::isTold),
    IS_TAKEN_BACK(3, PlayedAward::isTakenBack),
    WRITES_ITS_PLAN(4, PlayedAward::writesItsPlan),
    WITHDRAWS(2, PlayedAward::withdraws),
    MOVES_A_DATE(4, PlayedAward::movesDate),
    ENDS_AT_ONCE(3, PlayedAward::endsNow),
    IS_HANDED_ON(3, PlayedAward::isHandedOn),
    IS_CONFIRMED(3, PlayedAward::isConfirmed),
    IS_LET_THROUGH(1, PlayedAward::isLetThrough),
    IS_SET_TO_BE_RELEASED(3, PlayedAward::isSetToBeReleased),
    IS_RELEASED(3, PlayedAward::isReleased);

    private final int often;
    private final Predicate<PlayedAward> play;

    Act(int often, Predicate<PlayedAward> play) {
      this.often = often;
      this.play = play;
    }

    static final List<Act> BY_WEIGHT =
        Arrays.stream(values())
            .flatMap(act -> Collections.nCopies(act.often, act).stream())
            .toList();
  }

  private static final Map<String, List<Act>> BY_TASK =
      Map.of(
          "UserTask_CheckEligibility", List.of(Act.IS_CHECKED),
          "UserTask_CompleteNomination", List.of(Act.IS_COMPLETED),
          "UserTask_DeclareConflict", List.of(Act.IS_REVIEWED),
          "UserTask_DecidePreSelection", List.of(Act.IS_DECIDED_ON),
          "UserTask_AssessPreparedness", List.of(Act.WRITES_ITS_PLAN),
          "UserTask_PrepareDecision", List.of(Act.IS_HANDED_ON),
          "UserTask_ConfirmTitles", List.of(Act.IS_CONFIRMED),
          "UserTask_ReleaseResults",
              List.of(
                  Act.IS_SET_TO_BE_RELEASED,
                  Act.IS_LET_THROUGH,
                  Act.IS_SET_TO_BE_RELEASED,
                  Act.IS_RELEASED));

  /** How often each act was taken and refused, in all histories. */
  private static final Map<Act, int[]> COUNTS = new EnumMap<>(Act.class);

  private static int daysInMails;
  private static int played;
  private static int released;

  @Autowired private Programme programme;
  @Autowired private ReplayTools tools;
  @Autowired private NominationSteps steps;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardRecordService records;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService jobs;
  @Autowired private JdbcClient jdbc;

  private final Map<Act, int[]> counts = new EnumMap<>(Act.class);
  private long latestMail;

  @AfterEach
  void theCycleIsFinished() {
    jdbc.sql("update cycle set finished = true where title_year >= ?").param(FIRST_YEAR).update();
    tools.clock().reset();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decideNothingBeforeItsTimeAndChangeNothingReleased(long seed) {
    Random random = new Random(seed);
    PlayedAward award =
        new PlayedAward(
            new PastCycle(FIRST_YEAR + (int) seed, 5, 4, 4, Map.of()),
            tools,
            steps,
            decisions,
            tasks,
            runtime,
            jobs,
            random);
    AwardReport before = null;
    latestMail = jdbc.sql("select coalesce(max(id), 0) from mail").query(Long.class).single();
    for (int step = 0; step < STEPS; step++) {
      if (random.nextBoolean()) {
        award.timePasses(Duration.ofHours(random.nextInt(10 * 24)));
        assertMailsNameNoDayAfterTheStage("seed %d before step %d".formatted(seed, step), award);
      }
      Act act = next(award, random);
      String when = "seed %d, step %d: %s at %s".formatted(seed, step, act, award.now());
      List<NominationState> states = award.states();
      boolean taken = isTaken(act, award);
      counts.computeIfAbsent(act, none -> new int[2])[taken ? 0 : 1]++;
      if (taken) {
        assertInTime(when, act, award, states);
      }
      assertDueInTheirStage(when, award);
      assertMailsNameNoDayAfterTheStage(when, award);
      AwardReport report = records.report(programme.coordinator(), award.award().cycle());
      if (before != null && before.released()) {
        assertThat(report).as(when).isEqualTo(before);
      }
      before = report;
    }
    counts.forEach(
        (act, some) -> {
          int[] all = COUNTS.computeIfAbsent(act, none -> new int[2]);
          all[0] += some[0];
          all[1] += some[1];
        });
    played++;
    released += before.released() ? 1 : 0;
  }

  static LongStream seeds() {
    return Drill.seeds(2, 8, 17);
  }

  /** Mostly something that somebody has to do, else anything. */
  private Act next(PlayedAward award, Random random) {
    List<Act> open = new ArrayList<>();
    award
        .tasks()
        .forEach(task -> open.addAll(BY_TASK.getOrDefault(task.getTaskDefinitionKey(), List.of())));
    if (award.states().contains(NominationState.ELIGIBLE)) {
      open.add(Act.IS_ASSIGNED_TO_SELECTORS);
    }
    if (award.states().contains(NominationState.IN_JURY)) {
      open.addAll(List.of(Act.IS_ASSIGNED_TO_JURORS, Act.IS_LET_THROUGH));
    }
    if (!award.untold().isEmpty()) {
      open.addAll(List.of(Act.IS_TOLD, Act.IS_TOLD, Act.IS_TAKEN_BACK));
    }
    List<Act> among = open.isEmpty() || random.nextInt(5) < 2 ? any(random) : open;
    return among.get(random.nextInt(among.size()));
  }

  /** What was not both taken and refused yet in this history comes more often. */
  private List<Act> any(Random random) {
    List<Act> rare =
        Act.BY_WEIGHT.stream()
            .filter(
                act ->
                    Arrays.stream(counts.getOrDefault(act, new int[2]))
                        .anyMatch(count -> count == 0))
            .toList();
    return rare.isEmpty() || random.nextBoolean() ? Act.BY_WEIGHT : rare;
  }

  private static boolean isTaken(Act act, PlayedAward award) {
    try {
      return act.play.test(award);
    } catch (Problem refused) {
      return false;
    }
  }

  private void assertInTime(String when, Act act, PlayedAward award, List<NominationState> states) {
    boolean callOver = !award.now().isBefore(award.passes(AwardDate.CALL_CLOSES));
    switch (act) {
      case ENTERS -> assertThat(callOver).as(when).isFalse();
      case IS_DECIDED_ON -> {
        assertThat(callOver).as(when).isTrue();
        if (award.now().isBefore(award.passes(AwardDate.PRE_SELECTION_ENDS))) {
          assertThat(states).as(when).doesNotContainAnyElementsOf(BEFORE_PRE_SELECTION);
        }
      }
      case IS_HANDED_ON, IS_CONFIRMED, IS_RELEASED -> {
        assertThat(callOver).as(when).isTrue();
        assertThat(states).as(when).doesNotContainAnyElementsOf(ON_THE_WAY);
      }
      default -> {}
    }
  }

  /** Unless the stage was over before the task began. */
  private void assertDueInTheirStage(String when, PlayedAward award) {
    for (Task task : award.tasks()) {
      Instant end = endOfStage(task, award);
      if (end != null && task.getDueDate() != null) {
        assertThat(task.getDueDate().toInstant())
            .as("%s, %s begun at %s", when, task.getName(), task.getCreateTime())
            .isBeforeOrEqualTo(end);
      }
    }
  }

  /** Those that were written since it was asked last, of tasks that are open. */
  private void assertMailsNameNoDayAfterTheStage(String when, PlayedAward award) {
    Map<String, Task> open =
        award.tasks().stream().collect(Collectors.toMap(Task::getId, Function.identity()));
    for (Map<String, Object> mail :
        jdbc.sql(
                "select id, task_id, arguments from mail where id > ? and task_id is not null"
                    + " order by id")
            .param(latestMail)
            .query()
            .listOfRows()) {
      latestMail = (Long) mail.get("id");
      Task task = open.get(mail.get("task_id"));
      Matcher day = DAY.matcher((String) mail.get("arguments"));
      Instant end = task == null ? null : endOfStage(task, award);
      if (end != null && day.find()) {
        daysInMails++;
        assertThat(Instant.parse(day.group(1)))
            .as("%s, a mail of %s", when, task.getName())
            .isBeforeOrEqualTo(end);
      }
    }
  }

  /** Returns null if the task has none, or began after it. */
  private static Instant endOfStage(Task task, PlayedAward award) {
    AwardDate stage =
        OF_REVIEWERS.contains(task.getTaskDefinitionKey())
            ? AwardDate.JURY_ENDS
            : STAGE_OF.get(task.getTaskDefinitionKey());
    Instant end =
        AwardCalendar.told(EnumSet.allOf(AwardDate.class), award.dates(), award.cycle()).get(stage);
    return end != null && task.getCreateTime().toInstant().isBefore(end) ? end : null;
  }

  @AfterAll
  static void eachActWasTakenAndRefusedOftenEnough() {
    COUNTS.forEach((act, counts) -> System.out.println(act + " " + counts[0] + "/" + counts[1]));
    System.out.println("days in mails " + daysInMails);
    System.out.println("released " + released + " of " + played);
    assertThat(COUNTS.keySet()).containsExactlyInAnyOrder(Act.values());
    assertThat(COUNTS.values()).allMatch(counts -> counts[0] >= 1 && counts[1] >= 1);
    assertAtLeast(2, Act.IS_DECIDED_ON);
    assertAtLeast(0.75, Act.IS_HANDED_ON);
    assertAtLeast(0.5, Act.IS_RELEASED);
    assertThat(daysInMails).isGreaterThanOrEqualTo(played * 50 / 4);
    assertThat(released * 5).isGreaterThanOrEqualTo(played);
  }

  private static void assertAtLeast(double inEach, Act act) {
    assertThat(Arrays.stream(COUNTS.get(act)))
        .as(act.name())
        .allMatch(count -> count >= inEach * played);
  }
}
