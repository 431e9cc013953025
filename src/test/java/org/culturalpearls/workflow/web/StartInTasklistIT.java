package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Race;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people start themselves, by the calls that Tasklist makes. */
@ServerTest
class StartInTasklistIT {

  private static final String E = "/camunda/api/engine/engine/default";

  @Autowired private Visitors visitors;
  @Autowired private AgreedTown towns;
  @Autowired private TestClock clock;
  @Autowired private MeetingService meetings;

  private Pair town;
  private Visitor mentee;

  @BeforeEach
  void logIn() {
    clock.reset();
    town = towns.withLead();
    mentee = visitors.loggedIn(town.mentee());
  }

  @Test
  void offersTheMenteeTheThreeDoors() {
    List<String> keys =
        JsonPath.read(
            mentee
                .get(
                    E
                        + "/process-definition?latest=true&active=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true&firstResult=0&maxResults=15")
                .body(),
            "$..key");
    assertThat(keys)
        .containsExactlyInAnyOrder(
            "LogMeetingProcess",
            "EndMentoringProcess",
            "LeaveProgrammeProcess",
            "PracticeReviewProcess");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LogMeetingProcess", "EndMentoringProcess", "LeaveProgrammeProcess"})
  void showsAStartFormThatAsksNothing(String process) {
    String definition = definition(process);

    assertThat(mentee.get(E + definition + "/startForm").body()).contains("camundaFormRef");
    List<String> types =
        JsonPath.read(
            mentee.get(E + definition + "/deployed-start-form").body(), "$.components[*].type");
    assertThat(types).containsExactly("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"variables\":{\"mentoring\":{\"value\":\"1\",\"type\":\"String\"}}}",
        "{\"variables\":{},\"businessKey\":\"2027-somebody-elses\"}"
      })
  void refusesAStartWithAnything(String body) {
    HttpResponse<String> answer =
        mentee.call("POST", E + definition("LogMeetingProcess") + "/submit-form", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).containsAnyOf("mentoring", "businessKey");
  }

  @Test
  void logsAMeetingFromTheStartToTheEnd() {
    String task = start("LogMeetingProcess");
    assertThat(mentee.get(E + "/task/" + task + "/form-variables").body())
        .contains(town.key().value(), "mentorings");

    HttpResponse<String> answer =
        mentee.call(
            "POST",
            E + "/task/" + task + "/submit-form",
            """
            {"variables":{
              "decision":{"value":"log"},
              "mentoring":{"value":"%d"},
              "heldOn":{"value":"2027-01-08"},
              "minutes":{"value":90,"type":"Integer"},
              "people":{"value":"[\\"%d\\"]","type":"Json"},
              "others":{"value":""},
              "notes":{"value":"We walked."},
              "shared":{"value":false,"type":"Boolean"},
              "milestones":{"value":"[]","type":"Json"},
              "step1":{"value":""},"who1":{"value":null},"by1":{"value":null}}}
            """
                .formatted(town.mentoring().value(), town.lead().value()));

    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204);
    assertThat(meetings.meetings(town.lead(), town.mentoring())).hasSize(1);
  }

  /** Tasklist sends a start with each press of its button. */
  @Test
  void startsOnceWhatIsSentSixTimes() throws Exception {
    String path = E + definition("LogMeetingProcess") + "/submit-form";
    Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    Callable<?> press =
        () -> answers.add(mentee.call("POST", path, "{\"variables\":{}}").statusCode());
    Race.winners(press, press, press, press, press, press);

    assertThat(answers).hasSize(6).containsOnlyOnce(200).contains(409);
    assertThat(
            JsonPath.<List<String>>read(
                mentee
                    .get(
                        E
                            + "/task?assignee=person-"
                            + town.mentee().value()
                            + "&maxResults=10&sortBy=created&sortOrder=asc")
                    .body(),
                "$[?(@.taskDefinitionKey=='UserTask_LogMeeting')].id"))
        .hasSize(1);
  }

  @Test
  void showsTheStartersTaskToNobodyElse() {
    String task = start("LeaveProgrammeProcess");
    for (PersonId other : List.of(town.secondMentee(), town.lead())) {
      Visitor visitor = visitors.loggedIn(other);
      assertThat(visitor.get(E + "/task/" + task).statusCode()).isEqualTo(404);
      assertThat(
              visitor
                  .call(
                      "POST",
                      E + "/task/" + task + "/submit-form",
                      "{\"variables\":{\"decision\":{\"value\":\"discard\"}}}")
                  .statusCode())
          .isIn(403, 404);
    }
  }

  private String start(String process) {
    HttpResponse<String> started =
        mentee.call(
            "POST",
            E + definition(process) + "/submit-form",
            "{\"variables\":{},\"businessKey\":null}");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    String instance = JsonPath.read(started.body(), "$.id");
    return JsonPath.<List<String>>read(
            mentee.get(E + "/task?processInstanceId=" + instance + "&maxResults=10").body(),
            "$[*].id")
        .get(0);
  }

  private String definition(String process) {
    List<String> ids =
        JsonPath.read(
            mentee
                .get(E + "/process-definition?latest=true&key=" + process + "&maxResults=1")
                .body(),
            "$[*].id");
    return "/process-definition/" + ids.get(0);
  }
}
