package org.culturalpearls.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.MilestoneListService.Stands;
import org.culturalpearls.desk.ProgrammeService.Figures;
import org.culturalpearls.desk.ProgrammeService.MilestoneTotals;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.mentoring.matching.MentorLoadService;
import org.culturalpearls.mentoring.matching.MentorLoadService.MentorLoad;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.indicator.IndicatorTotals;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a cycle goes in figures: what they count, and what a conflict of interest keeps out. */
@ApplicationTest
class ProgrammeIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final MilestoneListService.Wanted ALL =
      new MilestoneListService.Wanted(
          null, null, null, null, MilestoneListService.Order.OWNER, true);
  private static final long DAY = Duration.ofDays(1).toSeconds();

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private ProgrammeService figures;
  @Autowired private TaskListService tasks;
  @Autowired private CaseListService cases;
  @Autowired private MilestoneListService milestones;
  @Autowired private MentorLoadService loads;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @AfterEach
  void tasksOfNoProcess() {
    jdbc.sql("delete from act_ru_task where id_ like 'test-%'").update();
    jdbc.sql("delete from act_ru_execution where id_ like 'test-%'").update();
  }

  @Test
  void countOpenTasksAsTheListDoes() {
    towns.withLead();
    programme.newCase();
    clock.advanceDays(60);
    PersonId coordinator = programme.coordinator();
    for (Waiting kind : figures().waiting()) {
      assertThat(kind.open()).as(kind.task()).isEqualTo(listed(coordinator, kind.task(), null));
      assertThat(kind.overdue()).as(kind.task()).isEqualTo(listed(coordinator, kind.task(), 0));
    }
    assertThat(of(ASSESS).open()).isPositive();
    assertThat(of(ASSESS).overdue()).isPositive();
  }

  @Test
  void tellHowLongTasksWaitNowAndUntilTheyAreDone() {
    Pair town = towns.withLead();
    int done = of(ASSESS).done();
    clock.advanceDays(300);
    assertThat(of(ASSESS).longest()).isGreaterThanOrEqualTo(300 * DAY);
    assertThat(of(ASSESS).median()).isBetween(0L, of(ASSESS).longest());
    planned.assess(town.town());
    Waiting after = of(ASSESS);
    assertThat(after.done()).isEqualTo(done + 1);
    if (done == 0) {
      assertThat(after.doneMedian()).isBetween(300 * DAY - 60, 300 * DAY + 60);
    }
    Waiting cancelled = of("UserTask_DraftPlan");
    jdbc.sql(
            """
            update act_hi_actinst set end_time_ = start_time_, act_inst_state_ = 2
             where act_id_ = 'UserTask_DraftPlan' and end_time_ is null and proc_inst_id_ in (
               select proc_inst_id_ from act_hi_procinst where business_key_ = ?)
            """)
        .param(town.key().value())
        .update();
    assertThat(of("UserTask_DraftPlan").done()).isEqualTo(cancelled.done());
  }

  @Test
  void showWhatBothSidesSayByTheQuarterInWhichTheyWereAsked() {
    Pair town = towns.withLead();
    Pair other = towns.withLead();
    rated(checkIn(town, "2031-03-31T21:30:00Z"), "TEAM", town.mentee(), 2);
    rated(checkIn(other, "2031-03-31T22:30:00Z"), "TEAM", other.mentee(), 5);
    rated(checkIn(town, "2031-04-20T08:00:00Z"), "MENTORS", town.lead(), 4);
    List<Quarter> said =
        figures().checkIns().stream()
            .filter(quarter -> quarter.begins().getYear() == 2031)
            .toList();
    assertThat(said)
        .extracting(Quarter::begins)
        .containsExactly(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 4, 1));
    assertThat(said.get(0).team()).isEqualTo(new Ratings(1, 1, 2.0, 1));
    assertThat(said.get(0).mentors()).isEqualTo(new Ratings(1, 0, null, 0));
    assertThat(said.get(1).team()).isEqualTo(new Ratings(2, 1, 5.0, 0));
    assertThat(said.get(1).mentors()).isEqualTo(new Ratings(2, 1, 4.0, 0));
  }

  @Test
  void countMilestonesByWhereTheyStand() {
    Pair town = towns.withLead();
    planned.bringIntoForce(town.town(), town.lead());
    long first = milestone(town, "Cinema cleaned");
    long second = milestone(town, "First film shown");
    clock.set("2027-05-10T20:00:00Z");
    MilestoneTotals due = figures().milestones();
    assertThat(due.all()).isGreaterThanOrEqualTo(3);
    jdbc.sql("update milestone set due_on = '2027-05-09' where id = ?").param(first).update();
    assertThat(figures().milestones()).isEqualTo(changed(due, 0, -1, 1, 0, 0));
    jdbc.sql("update milestone set due_on = '2027-05-10' where id = ?").param(first).update();
    assertThat(figures().milestones()).isEqualTo(due);
    jdbc.sql("update milestone set state = 'REACHED' where id = ?").param(first).update();
    jdbc.sql("update milestone set state = 'DROPPED' where id = ?").param(second).update();
    for (String kind : List.of("NEW_DATE_ASKED", "EXTENDED", "NEW_DATE_APPROVED")) {
      jdbc.sql(
              """
              insert into milestone_event (id, milestone_id, at, kind, text, evidence_link)
              values (nextval('pearl_seq'), ?, now(), ?, '', '')
              """)
          .params(first, kind)
          .update();
    }
    MilestoneTotals now = figures().milestones();
    assertThat(now).isEqualTo(changed(due, 1, -2, 0, 1, 1));
    assertThat(listed(Stands.REACHED)).isEqualTo(now.reached());
    assertThat(listed(Stands.OPEN)).isEqualTo(now.open());
    assertThat(listed(Stands.OVERDUE)).isEqualTo(now.overdue());
    assertThat(listed(Stands.DROPPED)).isEqualTo(now.dropped());
    assertThat(listed(Stands.MOVED)).isEqualTo(now.moved());
    assertThat(listed((Stands) null)).isEqualTo(now.all());
    clock.set("2027-05-10T22:30:00Z");
    jdbc.sql("update milestone set due_on = '2027-05-10', state = 'PLANNED' where id = ?")
        .param(second)
        .update();
    assertThat(listed(Stands.OVERDUE)).isEqualTo(figures().milestones().overdue());
  }

  private int listed(Stands stands) {
    return milestones
        .first(
            programme.coordinator(),
            new MilestoneListService.Wanted(
                null, programme.cycle(), null, stands, MilestoneListService.Order.DUE, false),
            1_000)
        .size();
  }

  private static MilestoneTotals changed(
      MilestoneTotals from, int reached, int open, int overdue, int dropped, int moved) {
    return new MilestoneTotals(
        from.reached() + reached,
        from.open() + open,
        from.overdue() + overdue,
        from.dropped() + dropped,
        from.moved() + moved);
  }

  @Test
  void countIndicatorsByWhereTheyStand() {
    Pair town = towns.withLead();
    planned.bringIntoForce(town.town(), town.lead());
    clock.set("2027-08-01T09:00:00Z");
    long measure = measure(town);
    IndicatorTotals before = figures().indicators();
    long reached = indicator(town, measure, "UP", true, "10", "60");
    long onTheWay = indicator(town, measure, "UP", false, "10", "60");
    long behind = indicator(town, measure, "DOWN", false, "60", "10");
    indicator(town, measure, "UP", false, "10", "60");
    long free = indicator(town, measure, "UP", false, null, null);
    value(town, reached, "2027-03-01", "30");
    value(town, reached, "2027-02-01", "20");
    value(town, onTheWay, "2027-03-01", "50");
    value(town, onTheWay, "2027-02-01", "10");
    value(town, behind, "2027-03-01", "58");
    value(town, free, "2027-03-01", "58");
    assertThat(figures().indicators())
        .isEqualTo(
            new IndicatorTotals(
                before.reached() + 1,
                before.onTheWay() + 1,
                before.behind() + 1,
                before.unmeasured() + 1,
                before.withoutTarget() + 1));
    jdbc.sql(
            "update indicator_value set taken_back_at = now(), taken_back_by = entered_by"
                + " where indicator_id = ?")
        .param(reached)
        .update();
    assertThat(figures().indicators().unmeasured()).isEqualTo(before.unmeasured() + 2);
    jdbc.sql(
            """
            insert into measure_word (id, plan_id, measure_id, version, state, sentence, next_step,
              said_by, said_at)
            select nextval('pearl_seq'), plan_id, id, 0, 'DROPPED', '', '', ?, now()
              from plan_measure where id = ?
            """)
        .params(town.mentee().value(), measure)
        .update();
    assertThat(figures().indicators()).isEqualTo(before);
  }

  @Test
  void leaveOutWhatAConflictOfInterestHides() {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    String key = award.key(entry).value();
    PersonId tied = award.person("Coordinator with ties", Role.COORDINATOR);
    CycleId cycle = cycleOf(key);
    openInEngine(key, "NominationProcess", "UserTask_CheckEligibility");
    openInEngine(key, "ReviewProcess", "UserTask_ScoreNomination");
    assertThat(waiting(tied, cycle)).contains("UserTask_CheckEligibility");
    new TestProgramme(jdbc).worksAt(tied, "The TOWN hall");
    assertThat(waiting(tied, cycle)).doesNotContain("UserTask_CheckEligibility");
    assertThat(waiting(year.coordinator(), cycle))
        .contains("UserTask_CheckEligibility")
        .doesNotContain("UserTask_ScoreNomination");
    assertThat(cases.stages(year.coordinator()).get(cycle)).containsEntry(Stage.ENTERED, 1);
    assertThat(cases.stages(tied)).doesNotContainKey(cycle);
    assertThat(figures.figures(year.coordinator(), cycle).stages())
        .isEqualTo(cases.stages(year.coordinator()).get(cycle));
    assertThat(figures.figures(tied, cycle).stages()).isEmpty();
    jdbc.sql("update participation set stage = 'PREPARING' where case_key = ?").param(key).update();
    openInEngine(key, "PlanDevelopmentProcess", ASSESS);
    assertThat(waiting(tied, cycle)).contains(ASSESS).doesNotContain("UserTask_CheckEligibility");
    long id =
        jdbc.sql("select id from participation where case_key = ?")
            .param(key)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into milestone (id, version, participation_id, title, owner_name, due_on,
              indicator, target, state, overdue_at, evidence_link)
            values (nextval('pearl_seq'), 0, ?, 'Cinema', 'We', '2027-12-01', '', '', 'PLANNED',
              now(), '')
            """)
        .param(id)
        .update();
    int all = figures.figures(year.coordinator(), cycle).milestones().all();
    assertThat(figures.figures(tied, cycle).milestones().all()).isEqualTo(all - 1);
    MilestoneListService.Wanted inCycle =
        new MilestoneListService.Wanted(
            key, cycle, null, null, MilestoneListService.Order.TOWN, false);
    assertThat(milestones.first(year.coordinator(), inCycle, 9)).hasSize(1);
    assertThat(milestones.first(tied, inCycle, 9)).isEmpty();
    assertThat(milestones.page(tied, inCycle, 0).total()).isZero();
  }

  @Test
  void countTheLoadOfMentorsAsTheMatchingDoes() {
    Pair town = towns.withTwin();
    PersonId asked = programme.mentor(2);
    Programme.Case searching = programme.newCase();
    towns.propose(searching, asked, null);
    assertThat(load(town.lead()))
        .extracting(MentorLoad::leads, MentorLoad::twins, MentorLoad::asked, MentorLoad::freeHalves)
        .containsExactly(1, 0, 0, 0);
    assertThat(load(town.twin()))
        .extracting(MentorLoad::leads, MentorLoad::twins, MentorLoad::towns)
        .containsExactly(0, 1, 1);
    assertThat(load(asked))
        .extracting(MentorLoad::towns, MentorLoad::asked, MentorLoad::freeHalves)
        .containsExactly(0, 1, 2);
  }

  @Test
  void areForCoordinatorsOnly() {
    Pair town = towns.withLead();
    for (PersonId other :
        List.of(town.mentee(), town.lead(), programme.person("A", Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> figures.figures(other, programme.cycle()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> loads.loads(other)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> milestones.page(other, ALL, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> milestones.first(other, ALL, 1)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> figures.figures(programme.coordinator(), new CycleId(1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void readAsMuchHoweverManyCasesAndMentorsThereAre() {
    towns.withLead();
    PersonId coordinator = programme.coordinator();
    int ofFew = statements.during(() -> figures.figures(coordinator, programme.cycle()));
    int ofFewMilestones = statements.during(() -> milestones.first(coordinator, ALL, 1_000));
    int ofFewMentors = statements.during(() -> loads.loads(coordinator));
    for (int number = 0; number < 5; number++) {
      Pair town = towns.withLead();
      planned.bringIntoForce(town.town(), town.lead());
      checkIn(town, "2027-02-01T10:00:00Z");
    }
    assertThat(statements.during(() -> figures.figures(coordinator, programme.cycle())))
        .isEqualTo(ofFew);
    assertThat(statements.during(() -> loads.loads(coordinator))).isEqualTo(ofFewMentors);
    assertThat(statements.during(() -> milestones.first(coordinator, ALL, 1_000)))
        .isEqualTo(ofFewMilestones);
  }

  private MentorLoad load(PersonId mentor) {
    return loads.loads(programme.coordinator()).stream()
        .filter(load -> load.mentor().id().equals(mentor))
        .findFirst()
        .orElseThrow();
  }

  private Figures figures() {
    return figures.figures(programme.coordinator(), programme.cycle());
  }

  private Waiting of(String task) {
    return figures().waiting().stream()
        .filter(each -> each.task().equals(task))
        .findFirst()
        .orElseGet(() -> new Waiting(task, 0, 0, null, null, 0, null));
  }

  private List<String> waiting(PersonId reader, CycleId cycle) {
    return figures.figures(reader, cycle).waiting().stream()
        .filter(each -> each.open() > 0)
        .map(Waiting::task)
        .toList();
  }

  private int listed(PersonId coordinator, String task, Integer late) {
    var wanted =
        new TaskListService.Wanted(
            null, task, programme.cycle(), null, null, late, TaskListService.Order.DUE, false);
    return tasks.first(coordinator, wanted, 1_000).size();
  }

  private CycleId cycleOf(String key) {
    return new CycleId(
        jdbc.sql("select cycle_id from participation where case_key = ?")
            .param(key)
            .query(Long.class)
            .single());
  }

  private void openInEngine(String key, String process, String task) {
    String id = "test-" + task + "-" + key;
    String model =
        jdbc.sql("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1")
            .param(process)
            .query(String.class)
            .single();
    jdbc.sql(
            """
            insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_,
              is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
              cached_ent_state_, sequence_counter_)
            values (?, 1, ?, ?, ?, true, false, true, false, 1, 0, 1)
            """)
        .params(id, id, key, model)
        .update();
    jdbc.sql(
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
              task_def_key_, priority_, create_time_, suspension_state_)
            values (?, 1, ?, ?, ?, ?, ?, 50, ?, 1)
            """)
        .params(id, id, id, model, task, task, Timestamp.from(clock.instant()))
        .update();
  }

  private long milestone(Pair town, String title) {
    return jdbc.sql("select id from milestone where participation_id = ? and title = ?")
        .params(town.town().id().value(), title)
        .query(Long.class)
        .single();
  }

  private long measure(Pair town) {
    return jdbc.sql(
            """
            select m.id from plan_measure m join plan p on p.id = m.plan_id
             where p.participation_id = ? order by m.id limit 1
            """)
        .param(town.town().id().value())
        .query(Long.class)
        .single();
  }

  private long indicator(
      Pair town, long measure, String direction, boolean cumulative, String from, String to) {
    return jdbc.sql(
            """
            insert into plan_indicator (id, plan_id, position, version, measure_id, title, unit,
              direction, measured, cumulative, baseline, baseline_on, baseline_source, target,
              target_on)
            select nextval('pearl_seq'), m.plan_id, 9, 0, m.id, 'How many come?', 'people', ?,
                   'QUANTITATIVE', ?, cast(? as numeric),
                   case when cast(? as text) is not null then date '2027-01-10' end, '',
                   cast(? as numeric),
                   case when cast(? as text) is not null then date '2027-10-01' end
              from plan_measure m where m.id = ?
            returning id
            """)
        .params(direction, cumulative, from, from, to, to, measure)
        .query(Long.class)
        .single();
  }

  private void value(Pair town, long indicator, String day, String amount) {
    jdbc.sql(
            """
            insert into indicator_value (id, version, plan_id, indicator_id, day, amount, note,
              link, entered_by, entered_at)
            select nextval('pearl_seq'), 0, plan_id, id, cast(? as date), cast(? as numeric), '',
                   '', ?, now()
              from plan_indicator where id = ?
            """)
        .params(day, amount, town.mentee().value(), indicator)
        .update();
  }

  private long checkIn(Pair town, String opensAt) {
    return jdbc.sql(
            """
            insert into check_in (id, version, mentoring_id, number, state, opens_at)
            select nextval('pearl_seq'), 0, m, 50 + (select count(*) from check_in
                     where mentoring_id = m), 'OPEN', cast(? as timestamptz)
              from (values (cast(? as bigint))) as of_town (m)
            returning id
            """)
        .params(opensAt, town.mentoring().value())
        .query(Long.class)
        .single();
  }

  private void rated(long checkIn, String side, PersonId person, int rating) {
    jdbc.sql(
            """
            insert into check_in_answer (check_in_id, side, person_id, answered_at, rating,
              progress, obstacles, note)
            values (?, ?, ?, now(), ?, '', '', '')
            """)
        .params(checkIn, side, person.value(), rating)
        .update();
  }
}
