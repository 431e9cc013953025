package org.culturalpearls.workflow.tiecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody uninvolved decides what follows from a tie. */
@CoversModel("TieCheckProcess")
@ApplicationTest
class TieCheckProcessTest {

  private static final String PROCESS = "TieCheckProcess";
  private static final String LOOK = "UserTask_LookIntoTie";
  private static final String DECLARE = "UserTask_DeclareConflict";
  private static final String REASSIGN = "UserTask_ReassignReview";

  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private PeopleService people;
  @Autowired private ReviewOfficeService office;
  @Autowired private JdbcClient jdbc;

  private Year year;
  private Entry entry;
  private CaseKey key;
  private PersonId selector;

  @BeforeEach
  void aReviewerIsPutIntoTheTeam() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    key = award.key(entry);
    selector = year.selectors().get(0);
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
    award.joins(year, selector, entry);
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void keepsTheReviewForAReason() {
    Task look = engine.task(key, LOOK);
    assertThat(look.getAssignee()).isNull();
    assertThat(engine.form(year.coordinator(), look).values().get("tie").toString())
        .contains("Selector", "works or worked for the town");
    assertThatThrownBy(() -> engine.submit(selector, look, decision("keep")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> engine.submit(entry.mentee(), look, decision("takeBack")))
        .isInstanceOf(NotFound.class);
    engine.submit(year.coordinator(), look, decision("keep"));

    assertThat(engine.passed(key, PROCESS))
        .contains("EndEvent_ReviewKept")
        .doesNotContain("EndEvent_ReviewTakenBack");
    assertThat(engine.openTasks(key)).containsExactly(DECLARE);
  }

  @Test
  void takesTheReviewBackAndHasSomebodyElseAsked() {
    engine.complete(year.coordinator(), key, LOOK, decision("takeBack"));

    assertThat(engine.passed(key, PROCESS)).contains("EndEvent_ReviewTakenBack");
    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
    assertThat(told("REVIEW_TAKEN_BACK")).containsExactly(selector.value());
  }

  @Test
  void asksTheDeputyWhereNoCoordinatorMaySee() {
    people.activeWithRole(Role.COORDINATOR).forEach(each -> award.mentored(each.id(), entry));
    PersonId other = year.selectors().get(1);
    assignAsDeputy(other);
    isInTheTeam(other);

    Task look =
        engine.tasks(key, LOOK).stream()
            .filter(task -> task.getAssignee() != null)
            .findFirst()
            .orElseThrow();
    assertThat(look.getAssignee()).isEqualTo("person-" + year.deputy().value());
    assertThatThrownBy(() -> engine.submit(year.coordinator(), look, decision("keep")))
        .isInstanceOf(NotFound.class);
    engine.submit(year.deputy(), look, decision("keep"));
  }

  @Test
  void endsWithTheReview() {
    engine.complete(selector, key, DECLARE, Map.of("decision", "decline", "reason", "I am ill."));

    assertThat(engine.isRunning(key, PROCESS)).isFalse();
    assertThat(engine.openTasks(key)).containsExactly(REASSIGN);
  }

  @Test
  void keepsNothingInTheEngineOfWhatTiesThem() {
    assertThat(engine.variables(key, PROCESS).keySet())
        .containsExactlyInAnyOrder(
            "tieCheckId",
            "nominationId",
            "town",
            "decideBy",
            "decidersGroup",
            "deputyUser",
            "caseKey");
  }

  /** By nobody of the office: every coordinator is in conflict with the town. */
  private void isInTheTeam(PersonId reviewer) {
    new TestProgramme(jdbc).worksAt(reviewer, "House of " + reviewer);
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(entry.participation().value(), reviewer.value())
        .update();
    transactions.executeWithoutResult(
        done -> events.publishEvent(new ParticipationEvent.TeamChanged(entry.participation())));
  }

  private void assignAsDeputy(PersonId reviewer) {
    office.assign(
        year.deputy(),
        new ReviewOfficeService.Assign(
            year.cycle(), AwardStage.PRE_SELECTION, Map.of(entry.id(), Set.of(reviewer))));
  }

  private List<Long> told(String kind) {
    return jdbc.sql("select recipient_id from mail where case_key = ? and kind = ?")
        .params(key.value(), kind)
        .query(Long.class)
        .list();
  }

  private static Map<String, Object> decision(String decision) {
    return Map.of("decision", decision, "reason", "They hardly know each other.");
  }
}
