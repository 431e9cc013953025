package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.TaskListService;
import org.culturalpearls.desk.TaskListService.Listed;
import org.culturalpearls.desk.TaskListService.Order;
import org.culturalpearls.desk.TaskListService.Wanted;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.list.Sheets;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open tasks of everybody: what the filter finds, and pages and files that say the same. */
@ServerTest
class OpenTasksIT {

  @Autowired private Programme programme;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private TaskListService tasks;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @AfterEach
  void tasksThatNoProcessKnows() {
    jdbc.sql("delete from task_reminder where whose = 'nobody-of-engine'").update();
  }

  @Test
  void areFoundByTownPersonTurnAndDelay() {
    Pair town = agreed();
    var task = engine.task(town.key(), "UserTask_AssessPreparedness");
    String key = town.key().value();
    assertThat(ids(wanted(key, null, null))).contains(task.getId());
    assertThat(ids(wanted(key, Side.TEAM, null))).contains(task.getId());
    assertThat(ids(wanted(key, Side.MENTORS, null))).doesNotContain(task.getId());
    assertThat(ids(wanted(key, Side.OFFICE, null))).doesNotContain(task.getId());
    Instant due = task.getDueDate().toInstant();
    clock.set(due);
    assertThat(ids(wanted(key, null, 0))).doesNotContain(task.getId());
    clock.advance(Duration.ofSeconds(1));
    assertThat(ids(wanted(key, null, 0))).contains(task.getId());
    assertThat(ids(wanted(key, null, 7))).doesNotContain(task.getId());
    clock.advanceDays(7);
    assertThat(ids(wanted(key, null, 7))).contains(task.getId());
    assertThat(ids(wanted("nobody is called so", null, null))).isEmpty();
  }

  @Test
  void sayTheSameOnPagesAndInFiles() throws IOException {
    Pair town = agreed();
    jdbc.sql("update person set name = '=Evil ' || name where id = ?")
        .param(town.mentee().value())
        .update();
    clock.advanceDays(40);
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    for (String filter : List.of("?sort=-DUE", "?late=0&waits=TEAM&sort=TOWN")) {
      List<List<String>> shown = Sheets.pages(coordinator, "/open-tasks" + filter);
      List<List<String>> csv = Sheets.csv(coordinator, "/open-tasks.csv" + filter);
      List<List<String>> xlsx = Sheets.xlsx(coordinator, "/open-tasks.xlsx" + filter);
      assertThat(shown).as(filter).isNotEmpty();
      assertThat(Sheets.column(csv, "Task")).isEqualTo(Sheets.column(shown, 0));
      assertThat(
              Sheets.column(csv, "Whose turn it is").stream()
                  .map(each -> each.replaceFirst("^'=", "="))
                  .toList())
          .isEqualTo(Sheets.column(shown, 3));
      for (String head : csv.get(0)) {
        assertThat(Sheets.column(xlsx, head)).as(head).isEqualTo(Sheets.column(csv, head));
      }
      assertThat(Sheets.column(csv, "Whose turn it is")).anyMatch(each -> each.contains("=Evil"));
    }
  }

  @Test
  void hideFromATiedCoordinatorThoseOfTheNomination() {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    String key = award.key(entry).value();
    PersonId tied = award.person("Coordinator with ties", Role.COORDINATOR);
    open(key + "-check", "NominationProcess", "UserTask_CheckEligibility", key);
    open(key + "-review", "ReviewProcess", "UserTask_ScoreNomination", key);
    assertThat(ids(tied, wanted(key, null, null))).containsExactly(key + "-check");
    new TestProgramme(jdbc).worksAt(tied, "The TOWN hall");
    assertThat(ids(tied, wanted(key, null, null))).isEmpty();
    assertThat(ids(year.coordinator(), wanted(key, null, null))).containsExactly(key + "-check");
  }

  @Test
  void areForCoordinatorsOnly() {
    Pair town = agreed();
    for (PersonId other :
        List.of(town.mentee(), town.lead(), programme.person("A", Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> tasks.page(other, wanted(null, null, null), 0))
          .isInstanceOf(NotAllowed.class);
      for (String path : List.of("/open-tasks", "/open-tasks.csv", "/open-tasks.xlsx")) {
        assertThat(visitors.loggedIn(other).get(path).statusCode()).isEqualTo(403);
      }
    }
  }

  private void open(String id, String process, String task, String key) {
    jdbc.sql(
            """
            insert into task_reminder (task_id, whose, process, task, case_key, due_at, since)
            values (?, 'nobody-of-engine', ?, ?, ?, now(), now())
            """)
        .params(id, process, task, key)
        .update();
  }

  private static Wanted wanted(String text, Side side, Integer overdueDays) {
    return new Wanted(text, null, null, null, side, overdueDays, Order.DUE, false);
  }

  private List<String> ids(Wanted wanted) {
    return ids(programme.coordinator(), wanted);
  }

  private List<String> ids(PersonId reader, Wanted wanted) {
    return tasks.first(reader, wanted, 1_000).stream().map(Listed::id).toList();
  }

  private Pair agreed() {
    return new AgreedTown(programme, engine, mentorings).withLead();
  }
}
