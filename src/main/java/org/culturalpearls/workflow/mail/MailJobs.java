package org.culturalpearls.workflow.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds the jobs of mails by our own SQL: the engine's queries take one mail at a time. */
@Component
class MailJobs {

  private static final String JOBS =
      """
      select v.long_ as mail, j.id_ as job
        from act_ru_variable v
        join act_ru_job j on j.process_instance_id_ = v.proc_inst_id_
       where v.name_ = :variable and v.long_ = any(:mails) and j.process_def_key_ = :process
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailJobs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the job of each of these mails whose process runs. */
  Map<MailId, String> of(Collection<MailId> mails) {
    return named(jdbc.sql(JOBS), mails).query().listOfRows().stream()
        .collect(
            Collectors.toMap(
                row -> new MailId((Long) row.get("mail")), row -> (String) row.get("job")));
  }

  /**
   * Returns the jobs of a mail that no node will acquire soon, so that they can be changed safely.
   */
  List<String> pausing(MailId mail) {
    return named(jdbc.sql(JOBS + " and j.duedate_ > :now and j.retries_ > 0"), List.of(mail))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getString("job"))
        .list();
  }

  private static StatementSpec named(StatementSpec jobs, Collection<MailId> mails) {
    return jobs.param("variable", MailModel.MAIL)
        .param("process", MailModel.PROCESS)
        .param("mails", Columns.any(mails));
  }
}
