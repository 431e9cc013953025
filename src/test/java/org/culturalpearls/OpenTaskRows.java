package org.culturalpearls;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies the process instance of one open task as often as needed, with its task, variables, group
 * and right: all to persons and groups of their own but for the first, which are one person's.
 */
public final class OpenTaskRows {

  public static final int OF_PERSON = 20;

  private final JdbcClient jdbc;
  private final String task;
  private final String instance;

  public OpenTaskRows(JdbcClient jdbc, String task) {
    this.jdbc = jdbc;
    this.task = task;
    this.instance =
        jdbc.sql("select proc_inst_id_ from act_ru_task where id_ = ?")
            .param(task)
            .query(String.class)
            .single();
  }

  /** Numbers {@code from} to {@code to}, the last one left out. */
  public void copy(int from, int to, String person) {
    String id = "'g' || i || '-' || ";
    String user =
        "case when i < "
            + OF_PERSON
            + " then '"
            + person
            + "' when i % 2 = 0"
            + " then 'person-9' || (100000 + i / 20) end";
    String group = "'team-9' || (100000 + i / 20)";
    insert(
        "act_ru_execution",
        Map.of(
            "id_", id + "id_",
            "proc_inst_id_", id + "proc_inst_id_",
            "root_proc_inst_id_", id + "root_proc_inst_id_",
            "business_key_", "business_key_ || '-' || i"),
        "proc_inst_id_ = '" + instance + "'",
        from,
        to);
    insert(
        "act_ru_task",
        Map.of(
            "id_", id + "id_",
            "execution_id_", id + "execution_id_",
            "proc_inst_id_", id + "proc_inst_id_",
            "due_date_", "due_date_ + (i % 1000) * interval '1 hour'",
            "assignee_", user),
        "id_ = '" + task + "'",
        from,
        to);
    insert(
        "act_ru_variable",
        Map.of(
            "id_", id + "id_",
            "execution_id_", id + "execution_id_",
            "proc_inst_id_", id + "proc_inst_id_",
            "task_id_", id + "task_id_",
            "var_scope_", id + "var_scope_"),
        "proc_inst_id_ = '" + instance + "'",
        from,
        to);
    insert(
        "act_ru_identitylink",
        Map.of("id_", id + "id_", "task_id_", id + "task_id_", "group_id_", group),
        "task_id_ = '" + task + "'",
        from,
        to);
    insert(
        "act_ru_authorization",
        Map.of("id_", id + "id_", "resource_id_", id + "resource_id_", "group_id_", group),
        "resource_type_ = 7 and resource_id_ = '" + task + "'",
        from,
        to);
    jdbc.sql("analyze").update();
  }

  private void insert(String table, Map<String, String> changed, String which, int from, int to) {
    List<String> columns =
        jdbc.sql(
                "select column_name from information_schema.columns where table_name = ?"
                    + " and table_schema = 'public'")
            .param(table)
            .query(String.class)
            .list();
    String values =
        columns.stream()
            .map(column -> changed.getOrDefault(column, column))
            .collect(Collectors.joining(", "));
    jdbc.sql(
            "insert into %s (%s) select %s from %s, generate_series(%d, %d) i where %s"
                .formatted(table, String.join(", ", columns), values, table, from, to - 1, which))
        .update();
  }
}
