package org.culturalpearls.notification.outbox.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox as a table. A mail changes its state by a statement that names the allowed states
 * before: of two nodes that do it at once only one succeeds.
 */
@Component
public class MailRows {

  public static final String SELECT =
      """
      select id, kind, recipient_id, case_key, task_id, arguments, state, held, attempts, problem,
        server_answer, created_at, ended_at
      from mail
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Mail> find(MailId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(MailRows::mail)
        .optional();
  }

  /** Locks and returns a page of mails without a process, the oldest first. */
  public List<Mail> toStart(int most) {
    return jdbc.sql(
            SELECT
                + """
                where state = 'WAITING' and started_at is null and not held and gathered is null
                order by id limit :most for update skip locked
                """)
        .param("most", most)
        .query(MailRows::mail)
        .list();
  }

  public void started(Collection<Mail> mails) {
    jdbc.sql("update mail set started_at = :now where id = any(:ids)")
        .param("now", now())
        .param("ids", Columns.any(mails.stream().map(Mail::id).toList()))
        .update();
  }

  /** Records that the mail server accepted it, perhaps twice if the row says so. */
  public void accepted(MailId id) {
    change(
        id,
        MailState.SENT,
        "state = case when doubtful then 'DOUBTFUL' else 'SENT' end",
        null,
        null);
  }

  /**
   * Records that it has failed and is not tried again.
   *
   * @param answer of the mail server, or null
   */
  public void refused(MailId id, String problem, String answer) {
    change(id, MailState.FAILED, "state = 'FAILED'", problem, answer);
  }

  /**
   * Records that it is not tried again for a reason other than the mail server; otherwise the
   * reason is known already.
   */
  public void givenUp(MailId id) {
    jdbc.sql(
            """
            update mail set doubtful = doubtful or state = 'SENDING', state = 'FAILED',
              problem = 'OURS', server_answer = null, ended_at = :now
            where id = :id and state in ('WAITING', 'SENDING')
            """)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** Ends its process; a released mail gets a new one. */
  public void hold(MailId id) {
    jdbc.sql(
            """
            update mail set doubtful = doubtful or state = 'SENDING', state = 'WAITING',
              held = true, started_at = null
            where id = :id and state in ('WAITING', 'SENDING')
            """)
        .param("id", id.value())
        .update();
  }

  public void cancel(MailId id) {
    change(id, MailState.CANCELLED, "state = 'CANCELLED'", null, null);
  }

  /**
   * Makes failed mails waiting again; returns how many had failed.
   *
   * @param goOn those whose process still runs, so that no other is started
   */
  public int again(Collection<MailId> mails, Collection<MailId> goOn, boolean held) {
    return jdbc.sql(
            """
            update mail set state = 'WAITING', attempts = 0, problem = null, server_answer = null,
              ended_at = null, held = :held,
              started_at = case when id = any(:goOn) then started_at end
            where id = any(:ids) and state = 'FAILED'
            """)
        .param("held", held)
        .param("goOn", Columns.any(goOn))
        .param("ids", Columns.any(mails))
        .update();
  }

  /** Releases held mails; returns how many. */
  public int release() {
    return jdbc.sql("update mail set held = false where held and state = 'WAITING'").update();
  }

  private void change(MailId id, MailState next, String set, String problem, String answer) {
    int changed =
        jdbc.sql(
                "update mail set "
                    + set
                    + ", ended_at = :now, problem = :problem, server_answer = :answer"
                    + " where id = :id and state = any(:before)")
            .param("now", now())
            .param("problem", problem)
            .param("answer", answer)
            .param("id", id.value())
            .param("before", next.before())
            .update();
    if (changed == 0) {
      throw new WrongMailState(id, next);
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  public static Mail mail(ResultSet row, int number) throws SQLException {
    String caseKey = row.getString("case_key");
    return new Mail(
        new MailId(row.getLong("id")),
        MailKind.valueOf(row.getString("kind")),
        new PersonId(row.getLong("recipient_id")),
        caseKey == null ? null : new CaseKey(caseKey),
        row.getString("task_id"),
        Argument.parsed(row.getString("arguments")),
        MailState.valueOf(row.getString("state")),
        row.getBoolean("held"),
        row.getInt("attempts"),
        row.getString("problem"),
        row.getString("server_answer"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "ended_at"));
  }
}
