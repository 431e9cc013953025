package org.culturalpearls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the outbox, for tests of what is told to whom. */
public class Mails {

  private final JdbcClient jdbc;

  public Mails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The mails that an act of a case writes, each as {@code KIND name}, of tasks {@code UserTask_X
   * name}, by the names under which the test knows people.
   */
  public List<String> during(CaseKey key, Map<PersonId, String> names, Runnable act) {
    long before = jdbc.sql("select coalesce(max(id), 0) from mail").query(Long.class).single();
    act.run();
    return jdbc
        .sql(
            """
            select kind, arguments, recipient_id from mail
            where case_key = :key and id > :before
            """)
        .param("key", key.value())
        .param("before", before)
        .query(
            (row, number) ->
                what(row.getString("kind"), row.getString("arguments"))
                    + " "
                    + names.get(new PersonId(row.getLong("recipient_id"))))
        .list()
        .stream()
        .sorted()
        .toList();
  }

  /** The states of the mails of one task, sorted. */
  public List<String> states(String task) {
    return jdbc.sql("select state from mail where task_id = :task order by state")
        .param("task", task)
        .query(String.class)
        .list();
  }

  /** The id of the latest mail to this person. */
  public long latestTo(PersonId person) {
    return jdbc.sql("select max(id) from mail where recipient_id = :person")
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  /** The id of the latest mail of a case to this person. */
  public long latestOf(CaseKey key, PersonId person) {
    return jdbc.sql("select max(id) from mail where recipient_id = :person and case_key = :key")
        .param("person", person.value())
        .param("key", key.value())
        .query(Long.class)
        .single();
  }

  /** Why the mails of one task were not accepted. */
  public List<String> problems(String task) {
    return jdbc.sql("select problem from mail where task_id = :task and problem is not null")
        .param("task", task)
        .query(String.class)
        .list();
  }

  /** The Message-ID of the one mail of a task. */
  public String messageId(String task) {
    return jdbc.sql("select message_id from mail where task_id = :task")
        .param("task", task)
        .query(String.class)
        .single();
  }

  /** Everything that is stored of the mails of a case. */
  public List<String> stored(CaseKey key) {
    return new ArrayList<>(
        new TreeSet<>(
            jdbc.sql("select mail::text from mail where case_key = :key")
                .param("key", key.value())
                .query(String.class)
                .list()));
  }

  private static String what(String kind, String arguments) {
    return kind.equals("TASK") ? arguments.replaceFirst("^task:\\w+\\.(\\w+).*", "$1") : kind;
  }
}
