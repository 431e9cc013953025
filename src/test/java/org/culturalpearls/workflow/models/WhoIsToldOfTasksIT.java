package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of tasks in docs/paths.md: process by process, who gets a mail when a task begins and
 * who is reminded of it.
 */
@ApplicationTest
class WhoIsToldOfTasksIT {

  private static final Pattern ROW =
      Pattern.compile("^\\| `(UserTask_\\w+)` \\| `(\\w+Process)` \\| ([^|]+) \\| ([^|]+) \\|$");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private JdbcClient jdbc;

  private EveryTask every;

  @BeforeEach
  void prepare() {
    every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
  }

  @Test
  void isAsTheTableSays() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String element : ModelFiles.userTasks()) {
      var task = every.bring(element).task();
      Set<Long> reminded = recipients("task_reminder", task.getId());
      Set<Long> told = recipients("mail", task.getId());
      assertThat(reminded).as("who is told of " + element).containsAll(told);
      found.put(
          element + " of " + task.getProcessDefinitionId().split(":")[0],
          whose(task.getId()) + ", " + told(told, reminded));
    }
    assertThat(found).isEqualTo(table());
  }

  private static String told(Set<Long> told, Set<Long> reminded) {
    if (told.isEmpty()) {
      return "nobody";
    }
    return told.size() == reminded.size() ? "all" : "the others";
  }

  /** The words of the table for how the people of a task were found. */
  private String whose(String task) {
    String whose =
        jdbc.sql("select distinct whose from task_reminder where task_id = ?")
            .param(task)
            .query(String.class)
            .single();
    return switch (whose.replaceAll("-\\d+$", "")) {
      case "team" -> "the team";
      case "mentors" -> "the lead mentor";
      case "person" ->
          isLeadMentors(task)
              ? "the lead mentor"
              : recipients("task_reminder", task).size() > 1 ? "its editors" : "one person";
      case "coordinators" -> "coordinators, in their list of the morning";
      default -> throw new AssertionError(whose);
    };
  }

  private boolean isLeadMentors(String task) {
    return jdbc.sql(
            """
            select exists (select 1 from task_reminder r
              join participation p on p.case_key = r.case_key
              join mentoring m on m.participation_id = p.id and m.lead_id = r.recipient_id
              where r.task_id = ?)
            """)
        .param(task)
        .query(Boolean.class)
        .single();
  }

  private Set<Long> recipients(String table, String task) {
    return new TreeSet<>(
        jdbc.sql(
                "select recipient_id from "
                    + table
                    + " where task_id = ? and recipient_id is not null")
            .param(task)
            .query(Long.class)
            .list());
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("docs/paths.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1) + " of " + row.group(2), row.group(3) + ", " + row.group(4));
      }
    }
    return rows;
  }
}
