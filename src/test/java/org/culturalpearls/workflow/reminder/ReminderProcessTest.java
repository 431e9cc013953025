package org.culturalpearls.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Reminders;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("ReminderProcess")
@ApplicationTest
class ReminderProcessTest {

  private static final String PROCESS = "ReminderProcess";
  private static final int MORE_THAN_A_PAGE = 4;

  @Autowired private Programme programme;
  @Autowired private Reminders reminders;
  @Autowired private TestClock clock;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;

  @BeforeEach
  @AfterEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void beginsAtEachQuarterOfAnHour() {
    clock.set("2027-01-11T09:07:00Z");
    jobs.executeJob(timer().getId());

    assertThat(timer().getDuedate().toInstant()).isEqualTo("2027-01-11T09:15:00Z");
    runAll();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).count()).isZero();
  }

  @Test
  void remindsAPageAfterTheOtherAndThenTellsCoordinators() {
    List<Case> towns = new ArrayList<>();
    for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
      towns.add(programme.newCase());
    }
    clock.set("2027-03-12T10:00:00Z");

    int pages = run();

    assertThat(pages).isGreaterThan(1);
    assertThat(towns)
        .allSatisfy(
            town -> {
              assertThat(reminders.mails(town.mentee(), "REMINDER")).hasSize(1);
              assertThat(reminders.mails(town.secondMentee(), "REMINDER")).hasSize(1);
            });
    assertThat(reminders.mails(programme.coordinator(), "COORDINATORS_MORNING")).isNotEmpty();
  }

  @Test
  void writesNothingWhenItRunsAgain() {
    clock.set(Instant.parse("2027-02-08T08:00:00Z"));
    run();
    long last = reminders.lastMail();

    assertThat(run()).isEqualTo(1);

    assertThat(reminders.lastMail()).isEqualTo(last);
  }

  private Job timer() {
    return jobs.createJobQuery().processDefinitionKey(PROCESS).timers().singleResult();
  }

  /** One instance to its end; answers how many pages it reminded. */
  private int run() {
    jobs.executeJob(timer().getId());
    String instance =
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).singleResult().getId();
    runAll();
    var passed =
        history.createHistoricActivityInstanceQuery().processInstanceId(instance).finished();
    assertThat(passed.activityId("EndEvent_PeopleReminded").count()).isEqualTo(1);
    return (int) passed.activityId("ServiceTask_RemindPeople").count();
  }

  private void runAll() {
    List<Job> waiting;
    do {
      waiting = jobs.createJobQuery().processDefinitionKey(PROCESS).messages().list();
      waiting.forEach(job -> jobs.executeJob(job.getId()));
    } while (!waiting.isEmpty());
  }
}
