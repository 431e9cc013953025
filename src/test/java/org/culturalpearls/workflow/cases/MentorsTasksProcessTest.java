package org.culturalpearls.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MentorsTasksProcessTest {

  private static final String PLAN_FEEDBACK = "UserTask_GivePlanFeedback";
  private static final String MILESTONE_FEEDBACK = "UserTask_GiveMilestoneFeedback";
  private static final Map<String, Object> READY = Map.of("ready", "yes");

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TaskService tasks;
  @Autowired private EndRequestService requests;
  @Autowired private MentoringService mentorings;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void followsAReMatchFromTheOldMentorToCoordinatorsToTheNewMentor() {
    Pair pair = towns.withLead();
    handIn(pair.town());
    assertThat(assignee(pair.town(), PLAN_FEEDBACK)).isEqualTo(user(pair.lead()));

    rematch(pair);
    assertThat(assignee(pair.town(), PLAN_FEEDBACK)).isNull();
    assertThat(groups(pair.town(), PLAN_FEEDBACK)).containsExactly("coordinator");
    assertThatThrownBy(() -> engine.complete(pair.lead(), pair.key(), PLAN_FEEDBACK, READY))
        .isInstanceOf(NotFound.class);

    PersonId next = programme.mentor(1);
    towns.match(pair.town(), next, null);
    assertThat(assignee(pair.town(), PLAN_FEEDBACK)).isEqualTo(user(next));
    assertThat(groups(pair.town(), PLAN_FEEDBACK)).containsExactly(mentorsOf(pair.town()));
    engine.complete(next, pair.key(), PLAN_FEEDBACK, READY);
  }

  @Test
  void movesFeedbackThatWaitsForACoordinatorToTheFirstMentor() {
    Case town = programme.newCase();
    handIn(town);
    assertThat(groups(town, PLAN_FEEDBACK)).containsExactly("coordinator");

    PersonId mentor = programme.mentor(1);
    towns.match(town, mentor, null);

    assertThat(assignee(town, PLAN_FEEDBACK)).isEqualTo(user(mentor));
    assertThat(groups(town, PLAN_FEEDBACK)).containsExactly(mentorsOf(town));
  }

  @Test
  void keepsATaskOpenToCoordinatorsThatWasOpenToThem() {
    Pair pair = towns.withLead();
    handIn(pair.town());
    engine.fire(pair.key(), "BoundaryEvent_PlanMentorSilent");
    rematch(pair);

    towns.match(pair.town(), programme.mentor(1), null);

    assertThat(groups(pair.town(), PLAN_FEEDBACK))
        .containsExactlyInAnyOrder(mentorsOf(pair.town()), "coordinator");
  }

  @Test
  void leavesMilestonesToCoordinatorsWhenTheMentoringIsCompleted() {
    Pair pair = towns.withLead();
    planned.bringIntoForce(pair.town(), pair.lead());
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    engine.submit(
        pair.town().mentee(),
        engine.tasks(pair.key(), "UserTask_ReportMilestone").get(0),
        Map.of("next", "report", "done", "The cinema is clean.", "participants", 12));
    assertThat(assignee(pair.town(), MILESTONE_FEEDBACK)).isEqualTo(user(pair.lead()));

    close(pair, Map.of("outcome", "COMPLETED"));

    assertThat(assignee(pair.town(), MILESTONE_FEEDBACK)).isNull();
    assertThat(groups(pair.town(), MILESTONE_FEEDBACK)).containsExactly("coordinator");
    engine.complete(
        programme.coordinator(), pair.key(), MILESTONE_FEEDBACK, Map.of("decision", "reached"));
  }

  private void handIn(Case town) {
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
  }

  private void rematch(Pair pair) {
    close(
        pair,
        Map.of(
            "outcome", "REMATCHED", "reason", "Ill.", "handoverNote", "Ask the harbour master."));
  }

  private void close(Pair pair, Map<String, Object> sent) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
    requests.request(
        programme.coordinator(),
        new EndRequestService.Request(pair.mentoring(), "The mentor is ill.", today));
    engine.fire(pair.key(), "BoundaryEvent_FeedbackOverdue");
    engine.complete(programme.coordinator(), pair.key(), "UserTask_CloseMentoring", sent);
  }

  private String assignee(Case town, String task) {
    return engine.task(town.key(), task).getAssignee();
  }

  private List<String> groups(Case town, String task) {
    return tasks.getIdentityLinksForTask(engine.task(town.key(), task).getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }

  private String mentorsOf(Case town) {
    return "mentors-" + mentorings.current(town.id()).orElseThrow().id().value();
  }

  private static String user(PersonId person) {
    return "person-" + person.value();
  }
}
