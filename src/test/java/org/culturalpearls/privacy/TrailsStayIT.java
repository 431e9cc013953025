package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** What is told of a case, a nomination and a cycle stays, whoever holds a connection. */
@ApplicationTest
@Transactional
class TrailsStayIT {

  private static final String ERASING = "set local pearls.erasing = 'on'";

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeTransaction
  void aCycle() {
    clock.reset();
    programme.newCase();
  }

  @BeforeEach
  void lines() {
    jdbc.sql("set local session_replication_role = replica").update();
    jdbc.sql("insert into case_event values (nextval('pearl_seq'), 1, now(), null, 'x', '')")
        .update();
    jdbc.sql("insert into nomination_trail values (nextval('pearl_seq'), 1, now(), null, 'x', '')")
        .update();
    jdbc.sql(
            "insert into cycle_record select nextval('pearl_seq'), max(id), now(), null, 'x', null,"
                + " 'Because', '' from cycle")
        .update();
    jdbc.sql("set local session_replication_role = default").update();
  }

  @ParameterizedTest
  @CsvSource({"case_event", "nomination_trail", "cycle_record"})
  void isNeitherChangedNorDeletedNorCutOff(String table) {
    refuses("update " + table + " set kind = 'other'", table);
    refuses("delete from " + table, table);
    refuses("truncate " + table, table);
    jdbc.sql(ERASING).update();
    refuses("update " + table + " set kind = 'other'", table);
    refuses("delete from " + table, table);
    refuses("truncate " + table, table);
  }

  @Test
  void letsOnlyErasureTakeANameOutOfAReason() {
    String change = "update cycle_record set reason = 'Because of a former member'";
    refuses(change, "cycle_record");
    jdbc.sql(ERASING).update();
    assertThat(jdbc.sql(change).update()).isPositive();
    refuses("update cycle_record set reason = '', kind = 'other'", "cycle_record");
  }

  private void refuses(String statement, String table) {
    jdbc.sql("savepoint before").update();
    assertThatThrownBy(() -> jdbc.sql(statement).update())
        .as(statement)
        .hasStackTraceContaining("a line of " + table + " stays as it is");
    jdbc.sql("rollback to before").update();
  }
}
