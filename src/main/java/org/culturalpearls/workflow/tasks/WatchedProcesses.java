package org.culturalpearls.workflow.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds where Cockpit shows the running processes of a case. It has no search over all processes,
 * so there is one place for each, with the search for the case key filled in.
 */
@Service
public class WatchedProcesses {

  private static final String BY_CASE =
      "[{\"type\":\"businessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";

  private final JdbcClient jdbc;

  WatchedProcesses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For users of Cockpit who may see the case: the caller has checked it. */
  @Transactional(readOnly = true)
  public List<WatchedProcess> ofCase(String caseKey) {
    return jdbc.sql(
            """
            select model.id_, model.key_, model.name_, count(*)
            from act_ru_execution instance join act_re_procdef model on model.id_ = instance.proc_def_id_
            where instance.business_key_ = :case and instance.parent_id_ is null
            group by model.id_, model.key_, model.name_
            order by model.name_, model.id_
            """)
        .param("case", caseKey)
        .query(
            (row, number) ->
                new WatchedProcess(
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    place(row.getString(1), caseKey)))
        .list();
  }

  private static String place(String model, String caseKey) {
    return "/process-definition/"
        + model
        + "/runtime?searchQuery="
        + URLEncoder.encode(BY_CASE.formatted(caseKey), StandardCharsets.UTF_8);
  }
}
