package org.culturalpearls.workflow.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.workflow.title.TitleSteps.BACK;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRM;
import static org.culturalpearls.workflow.title.TitleSteps.CONFIRMED;
import static org.culturalpearls.workflow.title.TitleSteps.PREPARE;
import static org.culturalpearls.workflow.title.TitleSteps.READY;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASE;
import static org.culturalpearls.workflow.title.TitleSteps.RELEASED;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoversModel("TitleDecisionProcess")
@ApplicationTest
class TitleDecisionProcessTest {

  private static final String PROCESS = "TitleDecisionProcess";

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private Engine engine;
  @Autowired private UserTasks desk;
  @Autowired private TestClock clock;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private CycleService all;
  @Autowired private PeopleService people;
  @Autowired private TieChangeService changes;
  @Autowired private JdbcClient jdbc;
  @Autowired private ParticipationService participations;

  private Jury jury;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    jury = cycles.reviewed();
  }

  @Test
  void goesFromTheJurysReviewsToTheReleasedTitles() {
    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);
    cycles.choose(coordinator(), jury, 3);
    engine.complete(coordinator(), jury.key(), PREPARE, READY);

    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.chair()));
    assertThat(engine.form(jury.chair(), task(CONFIRM)).values().get("titles").toString())
        .contains("Entering")
        .contains("Latvia");
    engine.complete(jury.chair(), jury.key(), CONFIRM, CONFIRMED);
    assertThat(all.pearls(jury.cycle())).isEmpty();

    engine.complete(coordinator(), jury.key(), RELEASE, RELEASED);
    assertThat(all.pearls(jury.cycle())).hasSize(3);
    assertThat(engine.isRunning(jury.key(), PROCESS)).isFalse();
    assertThat(engine.passed(jury.key(), PROCESS)).contains("EndEvent_ResultsReleased");
  }

  @Test
  void isPreparedAnewWhenTheChairSendsItBack() {
    confirmable();
    engine.complete(jury.chair(), jury.key(), CONFIRM, BACK);

    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);
    assertThat(engine.form(coordinator(), task(PREPARE)).values().get("sentBack").toString())
        .contains("Look at the fourth again");
    assertThat(engine.passed(jury.key(), PROCESS)).doesNotContain("UserTask_ReleaseResults");
  }

  @Test
  void isPreparedAnewWhereItCannotBeReleased() {
    confirmable();
    engine.complete(jury.chair(), jury.key(), CONFIRM, CONFIRMED);
    engine.complete(coordinator(), jury.key(), RELEASE, BACK);

    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);
    assertThat(decisions.state(coordinator(), jury.cycle())).contains(DecisionState.PREPARING);
    assertThat(all.pearls(jury.cycle())).isEmpty();
  }

  @Test
  void isNotHandedOnBeforeTitlesAreChosen() {
    assertThatThrownBy(() -> engine.complete(coordinator(), jury.key(), PREPARE, READY))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(
            () -> engine.complete(coordinator(), jury.key(), PREPARE, Map.of("ready", false)))
        .isInstanceOf(RuleBroken.class);
    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);
  }

  @Test
  void letsNobodyConfirmInThePlaceOfTheChair() {
    confirmable();
    for (PersonId other : List.of(coordinator(), jury.deputy(), jury.jurors().get(1))) {
      assertThatThrownBy(() -> engine.complete(other, jury.key(), CONFIRM, CONFIRMED))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(engine.openTasks(jury.key())).containsExactly(CONFIRM);
  }

  @Test
  void isNotGivenBackByTheOneWhoIsToConfirm() {
    confirmable();
    String task = task(CONFIRM).getId();
    assertThat(desk.mayGiveBack(jury.chair(), desk.open(jury.chair(), task).card())).isFalse();
    assertThatThrownBy(() -> desk.giveBack(jury.chair(), task)).isInstanceOf(NotFound.class);
    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.chair()));
  }

  @Test
  void goesToTheDeputyOnceTheChairIsGone() {
    confirmable();
    people.deactivate(administrator(), jury.chair());
    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.deputy()));
    engine.complete(jury.deputy(), jury.key(), CONFIRM, CONFIRMED);
    assertThat(engine.openTasks(jury.key())).containsExactly(RELEASE);
  }

  /** They are told that it waits for them; and the chair's own review is given away. */
  @Test
  void goesToTheDeputyAndTellsThemOnceTheChairIsInConflict() {
    confirmable();
    assertThat(toldOf(task(CONFIRM))).containsExactly(jury.chair().value());

    changesTo(jury.chair(), "Town hall " + jury.entries().get(0).mentee().value());

    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.deputy()));
    assertThat(toldOf(task(CONFIRM))).contains(jury.deputy().value());
    assertThatThrownBy(() -> engine.complete(jury.deputy(), jury.key(), CONFIRM, CONFIRMED))
        .as("what the chair had scored there does not count any more")
        .isInstanceOf(RuleBroken.class);
    engine.complete(jury.deputy(), jury.key(), CONFIRM, BACK);
    assertThat(engine.openTasks(jury.key())).containsExactly(PREPARE);

    leaveOutTheReviewOfTheChair();
    confirmable();
    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.deputy()));
    engine.complete(jury.deputy(), jury.key(), CONFIRM, CONFIRMED);
    assertThat(engine.openTasks(jury.key())).containsExactly(RELEASE);
  }

  private void leaveOutTheReviewOfTheChair() {
    engine.complete(
        coordinator(),
        participations.participation(jury.entries().get(0).participation()).caseKey(),
        "UserTask_ReassignReview",
        Map.of("decision", "leaveOut", "reason", "Four others have scored it."));
  }

  @Test
  void goesToTheDeputyAndTellsThemOnceTheChairIsDismissed() {
    confirmable();
    Versioned<AwardSettings> read = settings.forChange(coordinator(), jury.cycle());
    settings.appoint(
        coordinator(),
        new AwardSettingsService.Appoint(
            jury.cycle(),
            read.version(),
            new Appointments(List.of(), jury.jurors(), null, List.of(jury.deputy()))));

    assertThat(task(CONFIRM).getAssignee()).isEqualTo(user(jury.deputy()));
    assertThat(toldOf(task(CONFIRM))).contains(jury.deputy().value());
  }

  private List<Long> toldOf(Task task) {
    return jdbc.sql(
            "select recipient_id from mail where task_id = ? and kind = 'TASK' and state <>"
                + " 'CANCELLED'")
        .param(task.getId())
        .query(Long.class)
        .list();
  }

  /** The person's own change, confirmed by somebody uninvolved. */
  private void changesTo(PersonId person, String organisation) {
    PersonId uninvolved = programme.person("Of another house", Role.ADMINISTRATOR);
    new TestProgramme(jdbc).worksAt(uninvolved, "Another house");
    var before = people.forChange(person, person);
    people.change(
        person,
        new PeopleService.Change(
            person,
            before.version(),
            before.value().name(),
            before.value().email(),
            organisation,
            before.value().language(),
            before.value().zone(),
            before.value().country()));
    changes.confirm(uninvolved, changes.toDecide(uninvolved).get(0).id());
  }

  /** The deputy who is named for the coordinators, and the coordinators again once one may. */
  @Test
  void isPreparedByADeputyAsLongAsNoCoordinatorMaySeeAll() {
    people.deactivate(administrator(), jury.chair());
    String everybody = "select person_id from person_role where role = 'COORDINATOR'";
    jdbc.sql(
            "update person set organisation_id ="
                + " (select organisation_id from person where id = ?) where id in ("
                + everybody
                + ")")
        .param(jury.entries().get(0).mentee().value())
        .update();
    people.deactivate(administrator(), jury.jurors().get(1));
    assertThat(task(PREPARE).getAssignee()).isEqualTo(user(jury.deputy()));

    jdbc.sql(
            "update person set organisation_id ="
                + " (select id from organisation where name_key = 'an-organisation')"
                + " where id in ("
                + everybody
                + ")")
        .update();
    people.deactivate(administrator(), programme.person("Somebody"));
    assertThat(task(PREPARE).getAssignee()).isNull();
    assertThat(engine.form(coordinator(), task(PREPARE)).values()).containsKey("board");
  }

  @Test
  void isDueAsTheDatesOfTheAwardAre() {
    assertThat(due(PREPARE)).isBetween(day(6, 1), day(6, 9));
    Versioned<AwardSettings> read = settings.forChange(coordinator(), jury.cycle());
    AwardDates dates = read.value().dates();
    awards.changeDates(
        coordinator(),
        new AwardCycleService.ChangeDates(
            jury.cycle(),
            read.version(),
            new AwardDates(
                dates.callOpensAt(),
                dates.callClosesAt(),
                dates.graceMinutes(),
                dates.preSelectionEndsAt(),
                dates.juryEndsAt(),
                LocalDateTime.of(jury.year(), 8, 1, 12, 0)),
            ""));
    assertThat(due(PREPARE)).isBetween(day(6, 29), day(7, 3));
    confirmable();
    engine.complete(jury.chair(), jury.key(), CONFIRM, CONFIRMED);
    assertThat(due(RELEASE)).isEqualTo(Instant.parse(jury.year() + "-08-01T10:00:00Z"));
  }

  private void confirmable() {
    cycles.choose(coordinator(), jury, 3);
    engine.complete(coordinator(), jury.key(), PREPARE, READY);
  }

  private Instant due(String task) {
    return task(task).getDueDate().toInstant();
  }

  private Instant day(int month, int day) {
    return LocalDateTime.of(jury.year(), month, day, 0, 0).toInstant(java.time.ZoneOffset.UTC);
  }

  private Task task(String name) {
    return engine.task(jury.key(), name);
  }

  private PersonId administrator() {
    return programme.person("Administrator", Role.ADMINISTRATOR);
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }

  private static String user(PersonId person) {
    return "person-" + person.value();
  }
}
