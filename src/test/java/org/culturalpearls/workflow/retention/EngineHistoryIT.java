package org.culturalpearls.workflow.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine clears the history of a process when the time that its model says is over. */
@ApplicationTest
class EngineHistoryIT {

  private static final Duration AS_THE_MODEL_SAYS = Duration.ofDays(900);

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private HistoryService history;
  @Autowired private ManagementService jobs;
  @Autowired private EngineHistory declared;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void isKeptForTheTimeOfItsModelAndNotLonger() {
    Instant start = clock.instant();
    PersonId mentee = programme.person("Begins and discards", Role.MENTEE);
    Task task = engine.start(mentee, "LogMeetingProcess", Map.of());
    engine.submit(mentee, task, Map.of("decision", "discard"));
    String instance = task.getProcessInstanceId();
    assertThat(rows(instance)).isGreaterThan(3);
    assertThat(declared.days()).isEqualTo(AS_THE_MODEL_SAYS.toDays());

    clock.set(start.plus(AS_THE_MODEL_SAYS).minus(Duration.ofDays(1)));
    clear();
    assertThat(rows(instance)).isGreaterThan(3);

    clock.set(start.plus(AS_THE_MODEL_SAYS).plus(Duration.ofDays(1)));
    clear();
    assertThat(rows(instance)).isZero();
  }

  /** As in the night, a page after the other, until nothing is left whose time is over. */
  private void clear() {
    long before;
    do {
      before = expired();
      history.cleanUpHistoryAsync(true);
      history.findHistoryCleanupJobs().forEach(job -> jobs.executeJob(job.getId()));
    } while (expired() < before);
  }

  private long expired() {
    return jdbc.sql("select count(*) from act_hi_actinst where removal_time_ <= :now")
        .param("now", Timestamp.from(clock.instant()))
        .query(Long.class)
        .single();
  }

  private long rows(String instance) {
    return jdbc.sql(
            """
            select (select count(*) from act_hi_procinst where proc_inst_id_ = :instance)
              + (select count(*) from act_hi_actinst where proc_inst_id_ = :instance)
              + (select count(*) from act_hi_varinst where proc_inst_id_ = :instance)
              + (select count(*) from act_hi_taskinst where proc_inst_id_ = :instance)
            """)
        .param("instance", instance)
        .query(Long.class)
        .single();
  }
}
