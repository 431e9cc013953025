package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TrialProcess;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** Cockpit watches and gives failed jobs new tries; every other act of it is refused. */
@ServerTest
class CockpitIT {

  private static final String E = "/camunda/api/engine/engine/default";
  private static final String BASE = "/camunda/api/cockpit/plugin/base/default";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private TrialProcess trial;
  @Autowired private RuntimeService runtime;

  private ProcessInstance instance;
  private Job job;

  @BeforeEach
  void failedJob() {
    instance = trial.failed("2027-failed");
    job = trial.job(instance);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "change a variable     | PUT    | {E}/process-instance/{id}/variables/town  | {\"value\":\"x\"}",
        "change variables      | POST   | {E}/process-instance/{id}/variables       | {\"modifications\":{}}",
        "delete a variable     | DELETE | {E}/process-instance/{id}/variables/town  |",
        "change in execution   | PUT    | {E}/execution/{id}/localVariables/town    | {\"value\":\"x\"}",
        "variables in bulk     | POST   | {E}/process-instance/variables-async      | {\"processInstanceIds\":[\"{id}\"]}",
        "delete an instance    | DELETE | {E}/process-instance/{id}                 |",
        "delete instances      | POST   | {E}/process-instance/delete               | {\"processInstanceIds\":[\"{id}\"]}",
        "suspend an instance   | PUT    | {E}/process-instance/{id}/suspended       | {\"suspended\":true}",
        "suspend instances     | PUT    | {E}/process-instance/suspended            | {\"suspended\":true,\"processDefinitionKey\":\"TrialProcess\"}",
        "suspend a definition  | PUT    | {E}/process-definition/{pd}/suspended     | {\"suspended\":true}",
        "suspend a job         | PUT    | {E}/job/{job}/suspended                   | {\"suspended\":true}",
        "suspend jobs          | PUT    | {E}/job-definition/{jd}/suspended         | {\"suspended\":true}",
        "modify an instance    | POST   | {E}/process-instance/{id}/modification    | {\"instructions\":[]}",
        "modify instances      | POST   | {E}/modification/execute                  | {\"instructions\":[]}",
        "restart               | POST   | {E}/process-definition/{pd}/restart       | {\"instructions\":[]}",
        "migrate               | POST   | {E}/migration/execute                     | {}",
        "plan a migration      | POST   | {E}/migration/generate                    | {}",
        "list batches          | GET    | {E}/batch                                 |",
        "delete a batch        | DELETE | {E}/batch/1                               |",
        "retry in a batch      | POST   | {E}/job/retries                           | {\"retries\":1,\"jobIds\":[\"{job}\"]}",
        "retry by definition   | PUT    | {E}/job-definition/{jd}/retries           | {\"retries\":1}",
        "move a timer          | PUT    | {E}/job/{job}/duedate                     | {\"duedate\":null}",
        "run a job now         | POST   | {E}/job/{job}/execute                     |",
        "delete a job          | DELETE | {E}/job/{job}                             |",
        "change a priority     | PUT    | {E}/job/{job}/priority                    | {\"priority\":1}",
        "annotate an incident  | PUT    | {E}/incident/1/annotation                 | {\"annotation\":\"x\"}",
        "resolve an incident   | DELETE | {E}/incident/1                            |",
        "delete a deployment   | DELETE | {E}/deployment/1                          |",
        "delete a definition   | DELETE | {E}/process-definition/{pd}               |",
        "change time to live   | PUT    | {E}/process-definition/{pd}/history-time-to-live | {\"historyTimeToLive\":1}",
        "assign a task         | POST   | {E}/task/1/assignee                       | {\"userId\":\"x\"}",
        "read the history      | POST   | {E}/history/process-instance              | {}"
      })
  void refuses(String act, String method, String path, String body) {
    for (Role role : new Role[] {Role.COORDINATOR, Role.ADMINISTRATOR}) {
      Visitor watcher = visitors.loggedIn(programme.person("Watcher", role));

      HttpResponse<String> answer = call(watcher, method, path, body);

      assertThat(answer.statusCode()).as(act).isEqualTo(403);
      assertThat(answer.body()).contains("This is not open here");
    }
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .active()
                .count())
        .isEqualTo(1);
    assertThat(trial.job(instance).getRetries()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"COORDINATOR", "ADMINISTRATOR"})
  void findsTheFailedJobOfACase(Role role) {
    Visitor watcher = visitors.loggedIn(programme.person("Watcher", role));

    assertThat(
            call(
                    watcher,
                    "POST",
                    BASE + "/process-instance?maxResults=50",
                    "{\"businessKey\":\"2027-failed\",\"processDefinitionId\":\"{pd}\"}")
                .body())
        .contains(instance.getId());
    assertThat(
            call(
                    watcher,
                    "POST",
                    BASE + "/incident/?maxResults=50",
                    "{\"processInstanceIdIn\":[\"{id}\"]}")
                .body())
        .contains(job.getId());
    assertThat(call(watcher, "GET", "{E}/job/{job}/stacktrace", null).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"COORDINATOR", "ADMINISTRATOR"})
  void givesAFailedJobNewTries(Role role) {
    Visitor watcher = visitors.loggedIn(programme.person("Watcher", role));

    assertThat(call(watcher, "PUT", "{E}/job/{job}/retries", "{\"retries\":1}").statusCode())
        .isEqualTo(204);

    assertThat(trial.job(instance).getRetries()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"retries\":0}",
        "{\"retries\":100}",
        "{\"retries\":1,\"dueDate\":\"2030-01-01T00:00:00.000+0000\"}",
        "{}"
      })
  void givesNothingButNewTries(String body) {
    Visitor watcher = visitors.loggedIn(programme.person("Watcher", Role.COORDINATOR));

    assertThat(call(watcher, "PUT", "{E}/job/{job}/retries", body).statusCode()).isEqualTo(403);
    assertThat(trial.job(instance).getRetries()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void isClosedForEverybodyElse(Role role) {
    Visitor visitor = visitors.loggedIn(programme.person("Somebody", role));

    assertThat(call(visitor, "PUT", "{E}/job/{job}/retries", "{\"retries\":1}").statusCode())
        .isEqualTo(403);
    assertThat(call(visitor, "POST", "{E}/variable-instance?maxResults=5", "{}").statusCode())
        .isEqualTo(403);
    assertThat(call(visitor, "GET", "{E}/process-instance/{id}", null).statusCode()).isEqualTo(403);
    assertThat(trial.job(instance).getRetries()).isZero();
  }

  @Test
  void refusesExpressionsInItsSearches() {
    Visitor watcher = visitors.loggedIn(programme.person("Watcher", Role.COORDINATOR));

    assertThat(
            call(
                    watcher,
                    "POST",
                    "{E}/task?maxResults=5",
                    "{\"orQueries\":[{\"dueBeforeExpression\":\"${now()}\"}]}")
                .statusCode())
        .isEqualTo(403);
    assertThat(call(watcher, "POST", "{E}/task?maxResults=5", "{}").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> call(Visitor visitor, String method, String path, String body) {
    return visitor.call(method, filled(path), body == null ? null : filled(body));
  }

  private String filled(String text) {
    return text.replace("{E}", E)
        .replace("{id}", instance.getId())
        .replace("{pd}", instance.getProcessDefinitionId())
        .replace("{job}", job.getId())
        .replace("{jd}", job.getJobDefinitionId());
  }
}
