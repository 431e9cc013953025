package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Reminders;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A start with tasks that were open before reminders were kept. */
@ApplicationTest
class UnremindedTasksIT {

  private static final String ASSESS = "UserTask_AssessPreparedness";

  /** No other test begins anything in this second. */
  private static final String UPGRADE = "2027-01-11T09:00:07Z";

  @Autowired private Programme programme;
  @Autowired private Reminders reminders;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private UnremindedTasks unreminded;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Case town;
  private List<String> before;

  @BeforeEach
  void aTownFromBeforeTheUpgrade() {
    clock.reset();
    town = programme.newCase();
    before = rows();
    jdbc.sql("delete from task_reminder where case_key = ?").param(town.key().value()).update();
    clock.set(UPGRADE);
  }

  @AfterEach
  void nobodyIsRemindedOfOtherTowns() {
    jdbc.sql("delete from task_reminder where since = cast(? as timestamptz)")
        .param(UPGRADE)
        .update();
    clock.reset();
  }

  @Test
  void findsTheSamePeopleForThemAndTellsNobody() {
    long mail = reminders.lastMail();

    unreminded.find();

    assertThat(rows()).hasSizeGreaterThan(2).isEqualTo(before);
    assertThat(reminders.lastMail()).isEqualTo(mail);
  }

  @Test
  void remindsOfThemFromThenOn() {
    Instant due = engine.task(town.key(), ASSESS).getDueDate().toInstant();
    unreminded.find();
    clock.set(due.plus(3, ChronoUnit.DAYS));
    reminders.run();
    clock.set(due.plus(5, ChronoUnit.DAYS)); // should the other have been a Sunday
    reminders.run();

    assertThat(reminders.mails(town.mentee(), "REMINDER")).hasSize(1);
    assertThat(reminders.mails(town.secondMentee(), "REMINDER")).hasSize(1);
  }

  @Test
  void leavesWhatIsKnownAsItIs() {
    unreminded.find();
    jdbc.sql("update task_reminder set told = -7 where case_key = ?")
        .param(town.key().value())
        .update();

    unreminded.find();

    assertThat(
            jdbc.sql("select distinct told from task_reminder where case_key = ?")
                .param(town.key().value())
                .query(Integer.class)
                .list())
        .containsExactly(-7);
  }

  @Test
  void leavesOutATaskThatEndsAtThisMoment() {
    String task = engine.task(town.key(), ASSESS).getId();
    Long others =
        transaction.execute(
            status -> {
              jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                  .param(task)
                  .query(String.class)
                  .single();
              CompletableFuture.runAsync(unreminded::find).join();
              return rows().stream().filter(row -> row.startsWith(task)).count();
            });

    assertThat(others).isZero();
    assertThat(rows()).isNotEmpty();
  }

  private List<String> rows() {
    return jdbc.sql(
            """
            select concat_ws(' ', task_id, recipient_id, whose, process, task, due_at, next_at)
            from task_reminder where case_key = ? order by 1
            """)
        .param(town.key().value())
        .query(String.class)
        .list();
  }
}
