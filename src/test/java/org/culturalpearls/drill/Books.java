package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.DemoDatabase;

/** Whether the books balance: engine, tables, outbox and what the mail server took. */
class Books {

  private static final String SENT =
      "select message_id from mail where state in ('SENT', 'DOUBTFUL')";

  private final Installation installation;

  Books(Installation installation) {
    this.installation = installation;
  }

  /** Every step is open with a task, a process, a reminder and a mail, or it is none of that. */
  void noTaskIsHalfDone() throws SQLException {
    noTaskIsHalfDone(installation.database());
  }

  static void noTaskIsHalfDone(DemoDatabase database) throws SQLException {
    assertThat(
            database.values(
                """
                select s.id || ' ' || s.state from agreed_step s
                left join act_ru_variable v on v.name_ = 'agreedStepId' and v.long_ = s.id
                left join act_ru_task t on t.proc_inst_id_ = v.proc_inst_id_
                  and t.task_def_key_ = 'UserTask_DoAgreedStep'
                left join task_reminder r on r.task_id = t.id_
                where (s.state = 'OPEN') <> (v.id_ is not null)
                  or (s.state = 'OPEN') <> (t.id_ is not null)
                  or (s.state = 'OPEN') <> (r.task_id is not null)
                """))
        .as("steps, their processes, tasks and reminders")
        .isEmpty();
    assertThat(
            database.values(
                """
                select m.id from meeting m left join agreed_step s on s.meeting_id = m.id
                where m.notes like 'Drill%' group by m.id having count(s.id) <> 3
                """))
        .as("meetings without their steps")
        .isEmpty();
    assertThat(
            database.values(
                """
                select t.id_ from act_ru_task t
                where t.task_def_key_ = 'UserTask_DoAgreedStep' and not exists
                  (select 1 from mail m where m.task_id = t.id_ and m.state <> 'CANCELLED')
                """))
        .as("tasks that nobody was told of")
        .isEmpty();
  }

  /** Every mail arrived, a second time only where its row says so; nothing else arrived. */
  Set<String> everyMailArrived() throws SQLException {
    DemoDatabase database = installation.database();
    Map<String, Integer> arrivals = installation.mail().arrivals();
    assertThat(arrivals.keySet())
        .as("every mail under its one Message-ID")
        .containsExactlyInAnyOrderElementsOf(database.values(SENT));
    Set<String> twice = new HashSet<>(arrivals.keySet());
    twice.removeIf(id -> arrivals.get(id) == 1);
    assertThat(doubtful()).as("marked").containsAll(twice);
    assertThat(twice).allSatisfy(id -> assertThat(arrivals.get(id)).as(id).isEqualTo(2));
    return twice;
  }

  Set<String> doubtful() throws SQLException {
    return new HashSet<>(
        installation.database().values("select message_id from mail where state = 'DOUBTFUL'"));
  }

  Set<String> sent() throws SQLException {
    return new HashSet<>(installation.database().values(SENT));
  }

  /** Each of these people was reminded once, in one mail. */
  void oneReminderEach(DuePeople people) throws SQLException {
    DemoDatabase database = installation.database();
    List<String> reminded =
        database.values(
            "select r.mail_id from reminder r where r.task_id like '" + people.tasks() + "'");
    assertThat(reminded).hasSize(people.number()).doesNotHaveDuplicates();
    assertThat(
            database.values(
                "select recipient_id from mail where kind = 'REMINDER' and recipient_id in ("
                    + people.ids()
                    + ")"))
        .hasSize(people.number())
        .doesNotHaveDuplicates();
  }
}
