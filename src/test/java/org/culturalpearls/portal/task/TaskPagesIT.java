package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of tasks as pages, on the whole application and without scripts. */
@ServerTest
class TaskPagesIT {

  private static final String LOG = "/start/LogMeetingProcess";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private MeetingService meetings;
  @Autowired private UserTasks desk;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void bringsATownToItsAgreement() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    submits(
        programme.coordinator(),
        engine.task(town.key(), "UserTask_ProposeMentor"),
        Map.of("decision", "propose", "lead", "" + mentor.value(), "twin", "", "reason", ""));
    submits(
        mentor,
        engine.task(town.key(), "UserTask_AcceptMentoring"),
        Map.of("answer", "accept", "reason", "typed, then thought better of it"));
    submits(
        town.mentee(),
        engine.task(town.key(), "UserTask_DraftAgreement"),
        Map.of(
            "aims", "Bring people to the harbour.",
            "rhythm", "MONTHLY",
            "languages", "EN",
            "endsOn", "2027-12-01"));
    HttpResponse<String> draft =
        visitors.loggedIn(mentor).get(path(engine.task(town.key(), "UserTask_ConfirmAgreement")));
    assertThat(draft.body()).contains("<blockquote>").contains("Bring people to the harbour.");
    submits(
        mentor,
        engine.task(town.key(), "UserTask_ConfirmAgreement"),
        Map.of("answer", "confirm", "change", ""));

    assertThat(mentorings.current(town.id()).orElseThrow().state())
        .isEqualTo(MentoringState.ACTIVE);
  }

  @Test
  void takesAnswersOfEveryKind() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Task task = engine.start(town.lead(), "LogMeetingProcess", Map.of());

    submits(town.lead(), task, meeting(town));

    MeetingView meeting = meetings.meetings(town.lead(), town.mentoring()).get(0);
    assertThat(meeting.heldOn()).isEqualTo("2027-01-08");
    assertThat(meeting.minutes()).isEqualTo(90);
    assertThat(meeting.people()).containsExactly(town.lead());
    assertThat(meeting.others()).isEqualTo("The librarian");
    assertThat(meeting.notes()).isEqualTo("First line\nSecond line");
    assertThat(meeting.shared()).isTrue();
    assertThat(meeting.steps()).hasSize(1);
  }

  @Test
  void refusesWhatTheFormDoesNotAllowAndNamesTheField() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Task task = engine.start(town.lead(), "LogMeetingProcess", Map.of());
    Visitor lead = visitors.loggedIn(town.lead());

    Map.of(
            "heldOn", "last Friday",
            "minutes", "an hour and a half",
            "people", "999999",
            "others", "x".repeat(501),
            "notes", "",
            "shared", "perhaps",
            "mentoring", "1",
            "decision", "perhaps",
            "milestones", "1")
        .forEach(
            (field, wrong) -> {
              Map<String, String> sent = meeting(town);
              sent.put(field, wrong);
              HttpResponse<String> answer = lead.post(path(task), sent);
              assertThat(answer.statusCode()).as(field).isEqualTo(400);
              if (!field.equals("milestones")) {
                assertThat(answer.body()).as(field).contains("href=\"#" + field + "\"");
              }
            });
    Map<String, String> several = meeting(town);
    several.putAll(Map.of("heldOn", "", "minutes", "", "notes", ""));
    assertThat(lead.post(path(task), several).body())
        .contains("href=\"#heldOn\"", "href=\"#minutes\"", "href=\"#notes\"");
    HttpResponse<String> unknown = lead.post(path(task), Map.of("submission", "x"));
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("The form has no field");

    assertThat(engine.isOpen(task)).isTrue();
    assertThat(meetings.meetings(town.lead(), town.mentoring())).isEmpty();
  }

  @Test
  void keepsWhatWasTypedOnARefusedPage() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Task task = engine.start(town.lead(), "LogMeetingProcess", Map.of());
    Map<String, String> sent = meeting(town);
    sent.put("minutes", "an hour and a half");

    String page = visitors.loggedIn(town.lead()).post(path(task), sent).body();

    assertThat(page)
        .contains("value=\"an hour and a half\"", "value=\"2027-01-08\"", "value=\"The librarian\"")
        .contains("First line\nSecond line")
        .containsPattern("id=\"shared\"[^>]*checked");
  }

  @Test
  void savesNothingASecondTime() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Task task = engine.start(town.lead(), "LogMeetingProcess", Map.of());
    submits(town.lead(), task, meeting(town));

    HttpResponse<String> again = visitors.loggedIn(town.lead()).post(path(task), meeting(town));

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("This is already done");
    assertThat(meetings.meetings(town.lead(), town.mentoring())).hasSize(1);
  }

  @Test
  void keepsOthersOut() {
    Case town = programme.newCase();
    PersonId mentor = programme.mentor(1);
    new AgreedTown(programme, engine, mentorings).match(town, mentor, null);
    Task plan =
        engine.tasks(town.key(), "UserTask_AssessPreparedness").stream().findFirst().orElse(null);
    Task mentees = plan == null ? startedBy(town.mentee()) : plan;

    Case other = programme.newCase();
    for (PersonId stranger :
        List.of(
            other.mentee(),
            programme.mentor(1),
            mentor,
            programme.coordinator(),
            programme.person("Administrator", org.culturalpearls.people.Role.ADMINISTRATOR))) {
      Visitor visitor = visitors.loggedIn(stranger);
      assertThat(visitor.get(path(mentees)).statusCode()).as("shown").isIn(403, 404);
      assertThat(visitor.post(path(mentees), Map.of("decision", "discard")).statusCode())
          .as("submitted")
          .isIn(403, 404);
      assertThat(visitor.post(path(mentees), Map.of("take", "true")).statusCode())
          .as("taken")
          .isIn(403, 404);
    }
    assertThat(engine.isOpen(mentees)).isTrue();
  }

  @Test
  void letsThePersonTakeATaskOfTheGroupAndGiveItBack() {
    Case town = programme.newCase();
    Task task = engine.task(town.key(), "UserTask_ProposeMentor");
    Visitor coordinator = visitors.loggedIn(programme.coordinator());

    coordinator.post(path(task), Map.of("take", "true"));
    assertThat(engine.task(town.key(), "UserTask_ProposeMentor").getAssignee())
        .isEqualTo("person-" + programme.coordinator().value());
    assertThat(coordinator.get(path(task)).body()).contains("name=\"giveBack\"");

    coordinator.post(path(task), Map.of("giveBack", "true"));
    assertThat(engine.task(town.key(), "UserTask_ProposeMentor").getAssignee()).isNull();
  }

  @Test
  void asksWhatAStartedTaskNeedsBeforeAnythingStarts() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor mentee = visitors.loggedIn(town.town().mentee());
    assertThat(mentee.get("/").body())
        .contains("/start/LogMeetingProcess")
        .doesNotContain("/start/LeaveProgrammeProcess");
    assertThat(mentee.get("/cases/" + town.town().key()).body())
        .contains("/start/LeaveProgrammeProcess");
    Visitor lead = visitors.loggedIn(town.lead());
    assertThat(lead.get("/").body())
        .contains("/start/EndMentoringProcess")
        .doesNotContain("/start/LeaveProgrammeProcess");
    Map<String, String> sent = meeting(town);
    sent.remove("decision");

    String page = lead.get("/start/LogMeetingProcess").body();
    assertThat(page).contains("Log meeting", "id=\"notes\"").doesNotContain("Discard");
    HttpResponse<String> refused =
        lead.post("/start/LogMeetingProcess", Map.of("minutes", "an hour", "decision", "discard"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("value=\"an hour\"");
    assertThat(running("LogMeetingProcess", town.lead())).isZero();

    HttpResponse<String> done = lead.post("/start/LogMeetingProcess", sent);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(meetings.meetings(town.lead(), town.mentoring())).hasSize(1);
    assertThat(running("LogMeetingProcess", town.lead())).isZero();
    assertThat(lead.get("/tasks").body()).contains("Done: Log meeting");
  }

  /** Without scripts nothing keeps anybody from pressing the button twice. */
  @Test
  void startsOnceWhatIsSentTwiceAndLeadsBothToTheSame() throws Exception {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor lead = visitors.loggedIn(town.lead());
    Map<String, String> sent = meeting(town);
    sent.remove("decision");
    sent.put("_once", tokenOf(lead.get(LOG).body()));
    Map<String, String> wrong = new HashMap<>(sent);
    wrong.put("minutes", "an hour");
    assertThat(lead.post(LOG, wrong).statusCode()).isEqualTo(400);

    Queue<String> pages = new ConcurrentLinkedQueue<>();
    Callable<?> press = () -> pages.add(location(lead.post(LOG, sent)));
    Race.winners(press, press);
    pages.add(location(lead.post(LOG, sent)));

    assertThat(pages).hasSize(3).allMatch(page -> page.endsWith("/tasks"));
    assertThat(lead.get("/tasks").body()).contains("Done: Log meeting");
    assertThat(meetings.meetings(town.lead(), town.mentoring())).hasSize(1);
    assertThat(running("LogMeetingProcess", town.lead())).isZero();
  }

  @Test
  void addsOneMeetingOnThePageOfACaseHoweverOftenItIsSent() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor lead = visitors.loggedIn(town.lead());
    String path = "/cases/" + town.key().value() + "/meetings/new";
    Map<String, String> sent = meeting(town);
    for (int forms = 1; forms <= 2; forms++) {
      sent.put("_once", tokenOf(lead.get(path).body()));
      for (int press = 0; press < 2; press++) {
        assertThat(location(lead.post(path, sent))).endsWith("/meetings");
      }
      assertThat(meetings.meetings(town.lead(), town.mentoring())).hasSize(forms);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private static String tokenOf(String page) {
    return Html.of(page).value("_once");
  }

  @Test
  void takesATownOutOnlyWhenThatIsConfirmed() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor mentee = visitors.loggedIn(town.town().mentee());
    Map<String, String> sent = new HashMap<>();
    sent.put("participation", "" + town.town().id().value());
    sent.put("reason", "The council said no.");

    assertThat(mentee.post("/start/LeaveProgrammeProcess", sent).statusCode()).isEqualTo(400);
    assertThat(mentorings.mentoring(town.mentoring()).state()).isEqualTo(MentoringState.ACTIVE);
    sent.put("confirmed", "true");
    assertThat(mentee.post("/start/LeaveProgrammeProcess", sent).statusCode()).isEqualTo(302);
    assertThat(engine.openTasks(town.town().key())).isEmpty();
  }

  /** Open tasks of this person in instances of this process. */
  private long running(String process, PersonId person) {
    return desk.mine(person, 0).items().stream()
        .filter(task -> task.process().equals(process))
        .count();
  }

  @Test
  void startsNothingForThoseWhoMayNot() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor lead = visitors.loggedIn(town.lead());
    assertThat(lead.get("/start/LeaveProgrammeProcess").statusCode()).isEqualTo(403);
    assertThat(lead.post("/start/LeaveProgrammeProcess", Map.of()).statusCode()).isEqualTo(403);
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    for (String process : List.of("LogMeetingProcess", "MentorMatchingProcess", "Nothing")) {
      String path = "/start/" + process;
      assertThat(coordinator.get(path).statusCode()).as(process).isEqualTo(403);
      assertThat(coordinator.post(path, Map.of()).statusCode()).as(process).isEqualTo(403);
    }
  }

  @Test
  void logsNoMeetingOfOthers() {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    Pair other = new AgreedTown(programme, engine, mentorings).withLead();
    Map<String, String> sent = meeting(town);
    sent.remove("decision");

    HttpResponse<String> answer =
        visitors.loggedIn(other.lead()).post("/start/LogMeetingProcess", sent);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(meetings.meetings(town.lead(), town.mentoring())).isEmpty();
    assertThat(running("LogMeetingProcess", other.lead())).isZero();
  }

  private Task startedBy(PersonId person) {
    return engine.start(person, "LogMeetingProcess", Map.of());
  }

  private void submits(PersonId person, Task task, Map<String, String> sent) {
    HttpResponse<String> answer = visitors.loggedIn(person).post(path(task), sent);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/tasks");
    assertThat(engine.isOpen(task)).isFalse();
  }

  private static Map<String, String> meeting(Pair town) {
    Map<String, String> sent = new HashMap<>();
    sent.put("decision", "log");
    sent.put("mentoring", "" + town.mentoring().value());
    sent.put("heldOn", "2027-01-08");
    sent.put("minutes", "90");
    sent.put("people", "" + town.lead().value());
    sent.put("others", "The librarian");
    sent.put("notes", "First line\r\nSecond line");
    sent.put("shared", "true");
    sent.put("step1", "Ask the harbour master");
    sent.put("who1", "" + town.town().mentee().value());
    sent.put("by1", "2027-02-01");
    return sent;
  }

  private static String path(Task task) {
    return "/tasks/" + task.getId();
  }
}
