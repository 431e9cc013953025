package org.culturalpearls.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.Reminders;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run sends grows with the people who are reminded, not with the tasks that are open. */
@ApplicationTest
class StatementsPerReminderIT {

  private static final int PAGE = 6;

  /** Due rows, their people, roles and profiles, and one that writes mails, reminders and rows. */
  private static final int A_PAGE_AT_MOST = 5;

  @Autowired private Programme programme;
  @Autowired private Reminders reminders;
  @Autowired private Reminding reminding;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void nothingElseIsDue() {
    clock.set("2027-02-08T10:00:00Z");
    reminders.run();
  }

  @AfterEach
  void backToTheStart() {
    jdbc.sql("delete from task_reminder where process = 'Counted'").update();
    clock.reset();
  }

  @Test
  void aPageSendsTheSameHoweverManyTasksAreOpen() {
    long before = reminders.lastMail();
    open("a", "2027-02-09T22:59:00Z", PAGE);
    int few = statements.during(reminding::remind);
    assertThat(few).isLessThanOrEqualTo(A_PAGE_AT_MOST);
    assertThat(mailsAfter(before)).isEqualTo(PAGE);

    open("b", "2028-02-09T22:59:00Z", 60);
    open("c", "2027-02-09T22:59:00Z", PAGE);
    assertThat(statements.during(reminding::remind)).isEqualTo(few);
    assertThat(mailsAfter(before)).isEqualTo(2 * PAGE);
  }

  @Test
  void aRunWithNothingDueSendsOneStatement() {
    open("d", "2028-02-09T22:59:00Z", 60);
    assertThat(statements.during(reminding::remind)).isEqualTo(1);
  }

  private int mailsAfter(long mail) {
    return jdbc.sql("select count(*) from mail where id > ? and kind = 'REMINDER'")
        .param(mail)
        .query(Integer.class)
        .single();
  }

  /** Tasks, each of somebody else. */
  private void open(String tasks, String due, int count) {
    Stream.generate(() -> programme.person("Somebody"))
        .limit(count)
        .map(PersonId::value)
        .forEach(
            person ->
                jdbc.sql(
                        """
                        insert into task_reminder (task_id, recipient_id, whose, process, task,
                          due_at, since, next_at)
                        values (:task, :person, 'person', 'Counted', 'UserTask_Counted',
                          cast(:due as timestamptz), '2026-12-01',
                          cast(:due as timestamptz) - interval '9 days')
                        """)
                    .param("task", tasks + person)
                    .param("person", person)
                    .param("due", due)
                    .update());
  }
}
