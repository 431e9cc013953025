package org.culturalpearls.workflow.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.ErasureService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoversModel("RetentionProcess")
@ApplicationTest
class RetentionProcessTest {

  private static final String PROCESS = "RetentionProcess";
  private static final String ERASE = "ServiceTask_EraseDue";
  private static final String CLEAR = "ServiceTask_ClearExpired";

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private ErasureService erasures;
  @Autowired private PeopleService people;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    assertThat(night()).contains("EndEvent_NothingTooOld");
  }

  @Test
  void findsNothingOnMostNights() {
    List<String> passed = night();

    assertThat(passed).contains("EndEvent_NothingTooOld").containsOnlyOnce(ERASE, CLEAR);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).count()).isZero();
  }

  @Test
  void erasesOnePersonAfterTheOtherWhenTheirDayHasCome() {
    PersonId one = asksForErasure();
    PersonId other = asksForErasure();
    clock.advanceDays(29);
    night();
    assertThat(people.person(one).name()).isEqualTo("Asks for erasure");

    clock.advanceDays(2);
    List<String> passed = night();

    assertThat(passed.stream().filter(ERASE::equals)).hasSize(3);
    assertThat(List.of(people.person(one).name(), people.person(other).name()))
        .containsOnly("A former member");
  }

  @Test
  void erasesNobodyWhoWasReactivatedBefore() {
    PersonId person = asksForErasure();
    people.reactivate(programme.coordinator(), person);
    clock.advanceDays(31);

    night();

    assertThat(people.person(person).name()).isEqualTo("Asks for erasure");
    assertThat(people.person(person).active()).isTrue();
  }

  @Test
  void clearsWhatIsPastItsTimeInPagesAndKeepsTheRest() {
    PersonId person = programme.person("Gets mails", Role.MENTEE);
    mails(person, 501, clock.instant().minus(Duration.ofDays(366)));
    mails(person, 1, clock.instant().minus(Duration.ofDays(364)));
    link(person, clock.instant().minus(Duration.ofDays(31)));
    link(person, clock.instant().minus(Duration.ofDays(29)));

    List<String> passed = night();

    assertThat(passed.stream().filter(CLEAR::equals)).hasSize(2);
    assertThat(count("mail", "recipient_id", person)).isEqualTo(1);
    assertThat(count("invitation", "person_id", person)).isEqualTo(1);
  }

  @Test
  void beginsEachNight() {
    Job timer = timer();

    assertThat(timer.getDuedate().toInstant()).isAfter(Instant.EPOCH);
    assertThat(timer.getRetries()).isPositive();
    night();
    assertThat(timer().getId()).isNotEqualTo(timer.getId());
  }

  private PersonId asksForErasure() {
    PersonId person = programme.person("Asks for erasure", Role.EDITOR);
    erasures.request(person, person);
    return person;
  }

  private Job timer() {
    return jobs.createJobQuery().processDefinitionKey(PROCESS).timers().singleResult();
  }

  /** Runs the process once, and tells what it passed. */
  private List<String> night() {
    List<String> before = instances();
    jobs.executeJob(timer().getId());
    Job next;
    while ((next =
            jobs
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .messages()
                .active()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null))
        != null) {
      jobs.executeJob(next.getId());
    }
    String instance =
        instances().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .finished()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<String> instances() {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(PROCESS)
        .list()
        .stream()
        .map(instance -> instance.getId())
        .toList();
  }

  private void mails(PersonId person, int number, Instant ended) {
    jdbc.sql(
            """
            insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
              attempts, created_at, ended_at)
            select nextval('pearl_seq'), 'old:' || nextval('pearl_seq'), 'TASK', :person, '', 'SENT',
              false, false, 1, :ended, :ended
            from generate_series(1, :number)
            """)
        .param("person", person.value())
        .param("ended", ended.atOffset(ZoneOffset.UTC))
        .param("number", number)
        .update();
  }

  private void link(PersonId person, Instant voided) {
    jdbc.sql(
            """
            insert into invitation (id, person_id, kind, token_hash, issued_by, issued_at,
              expires_at, voided_at)
            values (nextval('pearl_seq'), :person, 'INVITATION', nextval('pearl_seq')::text, :person,
              :voided, cast(:voided as timestamptz) + interval '7 days', :voided)
            """)
        .param("person", person.value())
        .param("voided", voided.atOffset(ZoneOffset.UTC))
        .update();
  }

  private int count(String table, String column, PersonId person) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }
}
