package org.culturalpearls.workflow.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the web applications' API lets through, from which person, with a valid token. */
@ServerTest
class EngineApiIT {

  private static final String E = "/camunda/api/engine/engine/default";
  private static final String TASK = "UserTask_ProposeMentor";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private AgreedTown agreed;

  private Case town;
  private Task task;
  private PersonId person;
  private Visitor coordinator;

  @BeforeEach
  void openTask() {
    town = programme.newCase();
    task = engine.task(town.key(), TASK);
    person = programme.person("A coordinator", Role.COORDINATOR);
    coordinator = visitors.loggedIn(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /task/create                     | {\"name\":\"mine\"}",
        "POST   | /task/{task}/complete            | {}",
        "POST   | /task/{task}/resolve             | {}",
        "POST   | /task/{task}/delegate            | {\"userId\":\"{me}\"}",
        "POST   | /task/{task}/assignee            | {\"userId\":\"{me}\"}",
        "POST   | /task/{task}/unclaim             | {}",
        "POST   | /task/{task}/identity-links      | {\"groupId\":\"mentor\",\"type\":\"candidate\"}",
        "GET    | /task/{task}/identity-links      |",
        "POST   | /task/{task}/comment/create      | {\"message\":\"hello\"}",
        "GET    | /task/{task}/comment             |",
        "POST   | /task/{task}/bpmnError           | {\"errorCode\":\"x\"}",
        "POST   | /task/{task}/variables           | {\"modifications\":{}}",
        "PUT    | /task/{task}/variables/town      | {\"value\":\"x\"}",
        "GET    | /task/{task}/variables           |",
        "POST   | /task/{task}/localVariables      | {\"modifications\":{}}",
        "DELETE | /task/{task}                     |",
        "GET    | /history/user-operation          |",
        "GET    | /history/task                    |",
        "POST   | /filter/create                   | {\"name\":\"x\",\"resourceType\":\"Task\"}",
        "PUT    | /filter/1                        | {\"name\":\"x\",\"resourceType\":\"Task\"}",
        "DELETE | /filter/1                        |",
        "GET    | /authorization                   |",
        "POST   | /authorization/create            | {\"type\":0}",
        "GET    | /group                           |",
        "POST   | /user/create                     | {\"profile\":{\"id\":\"x\"}}",
        "POST   | /identity/verify                 | {\"username\":\"x\",\"password\":\"y\"}",
        "POST   | /message                         | {\"messageName\":\"x\"}",
        "POST   | /signal                          | {\"name\":\"x\"}",
        "POST   | /deployment/create               | {}",
        "GET    | /deployment                      |",
        "POST   | /execution/{instance}/signal     | {}",
        "POST   | /external-task/fetchAndLock      | {\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}",
        "POST   | /process-definition/key/MentorMatchingProcess/start | {}",
        "GET    | /metrics                         |",
        "GET    | /version                         |",
        "GET    | /../../../../task                |"
      })
  void isClosedEvenForACoordinator(String method, String path, String body) {
    assertThat(call(coordinator, method, path, body).statusCode()).isIn(400, 403);
    assertThat(engine.task(town.key(), TASK).getAssignee()).isNull();
  }

  @Test
  void saysInWordsWhatIsClosed() {
    HttpResponse<String> answer = call(coordinator, "POST", "/task/{task}/complete", "{}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This is not open here");
  }

  @Test
  void claimsForTheCallerAlone() {
    PersonId other = programme.person("Another coordinator", Role.COORDINATOR);

    assertThat(claim(other).statusCode()).isEqualTo(403);
    assertThat(engine.task(town.key(), TASK).getAssignee()).isNull();

    assertThat(claim(person).statusCode()).isEqualTo(204);
    assertThat(engine.task(town.key(), TASK).getAssignee()).isEqualTo("person-" + person.value());
  }

  @Test
  void showsNobodyButTheCaller() {
    String me = "person-" + person.value();
    String other = "person-" + town.mentee().value();

    assertThat(call(coordinator, "GET", "/user", null).statusCode()).isEqualTo(403);
    assertThat(call(coordinator, "GET", "/user?id=" + other, null).statusCode()).isEqualTo(403);
    assertThat(call(coordinator, "GET", "/user?id=" + me + "&id=" + other, null).statusCode())
        .isEqualTo(403);
    assertThat(call(coordinator, "GET", "/user/" + other + "/profile", null).statusCode())
        .isEqualTo(403);
    assertThat(call(coordinator, "GET", "/user/" + me + "/profile", null).body())
        .contains("A coordinator");
  }

  /** Tasklist itself asks with these two when a task is given to somebody. */
  @Test
  void findsTheCallerByTheirOwnId() {
    HttpResponse<String> found = call(coordinator, "GET", "/user?maxResults=1&id={me}", null);

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("\"id\":\"person-" + person.value() + "\"", "A coordinator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "idIn={other}",
        "idIn={me},{other}",
        "%69dIn={other}",
        "firstName=A%20mentee",
        "firstNameLike=%25",
        "lastName=x",
        "lastNameLike=%25",
        "email=a@b.example",
        "emailLike=%25",
        "memberOfGroup=mentee",
        "memberOfTenant=x",
        "potentialStarter=x",
        "sortBy=userId&sortOrder=asc",
        "firstResult=0"
      })
  void findsNobodyElseBesideTheOwnId(String more) {
    PersonId mentor = programme.person("A mentor", Role.MENTOR);
    String other = "person-" + town.mentee().value();
    for (PersonId asking : List.of(person, mentor)) {
      Visitor visitor = asking == person ? coordinator : visitors.loggedIn(mentor);
      String me = "person-" + asking.value();
      String asked = more.replace("{other}", other).replace("{me}", me);

      assertThat(call(visitor, "GET", "/user?id=" + me + "&" + asked, null).statusCode())
          .isEqualTo(403);
      assertThat(call(visitor, "GET", "/user?" + asked, null).statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET     | /user/count                |",
        "GET     | /user/count?id={me}        |",
        "POST    | /user                      | {\"idIn\":[\"{me}\"]}",
        "POST    | /user/count                | {\"id\":\"{me}\"}",
        "OPTIONS | /user                      |",
        "GET     | /user/                     |",
        "GET     | /user/{me}                 |",
        "GET     | /user/{me}/profile/        |",
        "GET     | /user/{me}/../x/profile    |",
        "PUT     | /user/{me}/profile         | {\"id\":\"{me}\"}",
        "GET     | /identity/groups?userId=x  |",
        "GET     | /group?member=x            |"
      })
  void knowsNoOtherWayToPersons(String method, String path, String body) {
    assertThat(call(coordinator, method, path, body).statusCode()).isIn(400, 403);
  }

  @Test
  void movesTheDueDateOfATaskWithAForm() {
    HttpResponse<String> answer =
        put(
            coordinator,
            body().replace("\"due\":null", "\"due\":\"2027-05-01T12:00:00.000+0000\""));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    Task moved = engine.task(town.key(), TASK);
    assertThat(moved.getDueDate()).isInSameDayAs("2027-05-01");
    assertThat(moved.getName()).isEqualTo(task.getName());
    assertThat(moved.getDescription()).isEqualTo(task.getDescription());
  }

  @Test
  void changesNothingButDatesOfATask() {
    assertThat(
            put(coordinator, body().replace("\"assignee\":null", "\"assignee\":\"person-1\""))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            put(coordinator, body().replaceFirst("\"priority\":\\d+", "\"priority\":99"))
                .statusCode())
        .isEqualTo(403);
    assertThat(engine.task(town.key(), TASK).getAssignee()).isNull();
  }

  @Test
  void leavesDatesToCoordinators() {
    Visitor mentee = visitors.loggedIn(town.mentee());

    assertThat(put(mentee, body()).statusCode()).isEqualTo(403);
  }

  @Test
  void takesNoSerializedObjectsInForms() {
    String object =
        """
        {"variables":{"outcome":{"value":"x","type":"Object","valueInfo":
          {"objectTypeName":"java.util.ArrayList","serializationDataFormat":"application/json"}}}}
        """;

    HttpResponse<String> answer = call(coordinator, "POST", "/task/{task}/submit-form", object);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("texts, numbers, ticks and lists");
  }

  @Test
  void namesAllThatIsWrongWithAFormInOneMessage() {
    String wrong =
        """
        {"variables":{"decision":{"value":"propose"},"twin":{"value":"nobody"},
          "unheardOf":{"value":"x"}}}
        """;

    HttpResponse<String> answer = call(coordinator, "POST", "/task/{task}/submit-form", wrong);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "(unheardOf)",
            "Lead mentor: choose an answer. (lead)",
            "Twin mentor: choose one of the answers that are offered. (twin)");
  }

  /** No web application asks in this way, so all of it is the caller's mistake. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | GET  | /task?maxResults=1&firstResult=-5           |",
        "400 | GET  | /task?maxResults=5&assignee=%00             |",
        "400 | GET  | /process-definition?key=%00                 |",
        "404 | GET  | /task/x/deployed-form                       |",
        "404 | GET  | /process-definition/x/statistics            |",
        "404 | POST | /process-definition/x/submit-form           | {\"variables\":{}}",
        "400 | POST | /process-definition/x/submit-form           |",
        "400 | POST | /task/{task}/submit-form                    |",
        "400 | POST | /task/{task}/submit-form                    | {\"variables\":{\"a\":null}}",
        "400 | POST | /process-instance/count                     | {\"businessKey\":\"\\u0000\"}",
        "400 | POST | /process-instance?firstResult=5&maxResults=-5 | {}",
        "400 | GET  | /task/count?orQueries=1                       |",
        "400 | GET  | /task/count?candidateGroups=                  |",
        "404 | PUT  | /job/x/retries                                | {\"retries\":1}"
      })
  void tellsWhatCannotBeReadFromADefect(int status, String method, String path, String body) {
    HttpResponse<String> answer = call(coordinator, method, path, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("NullPointer", "org.camunda", "Persistence", "select");
  }

  /** What is sent without its token comes from another site, as far as anybody can know. */
  @ParameterizedTest
  @ValueSource(strings = {"/task/{task}/claim", "/task/{task}/submit-form", "/filter/x/list"})
  void refusesACallWithoutItsTokenAndEndsNothing(String path) {
    HttpResponse<String> answer =
        coordinator.send(
            E + filled(path), "application/json", "{\"variables\":{}}".getBytes(UTF_8));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(coordinator.get("/me").statusCode()).isEqualTo(200);
    assertThat(call(coordinator, "GET", "/task/{task}", null).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesALogOutWithoutItsTokenAndEndsNothing() {
    String logout = "/camunda/api/admin/auth/user/default/logout";

    assertThat(coordinator.send(logout, "application/json", new byte[0]).statusCode())
        .isEqualTo(403);
    assertThat(coordinator.get("/me").statusCode()).isEqualTo(200);
  }

  /** A coordinator's right on all tasks is none to do them. */
  @Test
  void claimsForNobodyWhoMayNotDoTheTask() {
    Task theirs = engine.task(agreed.withLead().key(), "UserTask_AssessPreparedness");
    String claim = "/task/" + theirs.getId() + "/claim";

    assertThat(call(coordinator, "POST", claim, "{\"userId\":\"{me}\"}").statusCode())
        .isIn(403, 404);
    assertThat(engine.isOpen(theirs)).isTrue();
  }

  @Test
  void readsJsonOnly() {
    assertThat(call(coordinator, "POST", "/task/{task}/claim", "userId=me").statusCode())
        .isEqualTo(400);
  }

  private HttpResponse<String> claim(PersonId whom) {
    return call(
        coordinator, "POST", "/task/{task}/claim", "{\"userId\":\"person-" + whom.value() + "\"}");
  }

  private HttpResponse<String> put(Visitor visitor, String body) {
    return call(visitor, "PUT", "/task/{task}", body);
  }

  /** The whole task, as Tasklist sends it back, without its dates. */
  private String body() {
    return call(coordinator, "GET", "/task/{task}", null)
        .body()
        .replaceFirst("\"due\":(\"[^\"]*\"|null)", "\"due\":null");
  }

  private HttpResponse<String> call(Visitor visitor, String method, String path, String body) {
    return visitor.call(method, E + filled(path), body == null ? null : filled(body));
  }

  private String filled(String text) {
    return text.replace("{task}", task.getId())
        .replace("{instance}", task.getProcessInstanceId())
        .replace("{me}", "person-" + person.value());
  }
}
