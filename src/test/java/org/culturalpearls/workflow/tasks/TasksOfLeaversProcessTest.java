package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TasksOfLeaversProcessTest {

  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String ACCEPT = "UserTask_AcceptMentoring";
  private static final String CONFIRM = "UserTask_ConfirmAgreement";
  private static final String PLAN_FEEDBACK = "UserTask_GivePlanFeedback";
  private static final String CHECK_IN = "UserTask_AnswerAsMentor";
  private static final Map<String, Object> CONFIRMED = Map.of("answer", "confirm");

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private PeopleService people;
  @Autowired private ParticipationService participations;
  @Autowired private MentoringService mentorings;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void givesATakenTaskBackToTheTeamWhenItsPersonIsDeactivated() {
    Case town = programme.newCase();
    desk.take(town.mentee(), engine.task(town.key(), ASSESS).getId());

    deactivate(town.mentee());

    assertThat(engine.task(town.key(), ASSESS).getAssignee()).isNull();
    assertThat(groups(town, ASSESS)).containsExactly("team-" + town.id().value());
    engine.complete(town.secondMentee(), town.key(), ASSESS, PlannedTown.levels());
  }

  @Test
  void givesATakenTaskBackWhenItsPersonLeavesTheTeam() {
    Case town = programme.newCase();
    desk.take(town.secondMentee(), engine.task(town.key(), ASSESS).getId());

    long version = participations.forChange(programme.coordinator(), town.id()).version();
    participations.changeTeam(
        programme.coordinator(),
        new ParticipationService.ChangeTeam(
            town.id(), version, List.of(town.mentee()), town.mentee()));

    assertThat(engine.task(town.key(), ASSESS).getAssignee()).isNull();
    assertThatThrownBy(
            () -> desk.open(town.secondMentee(), engine.task(town.key(), ASSESS).getId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void keepsATakenTaskOfWhoStaysInTheTeam() {
    Case town = programme.newCase();
    desk.take(town.mentee(), engine.task(town.key(), ASSESS).getId());

    long version = participations.forChange(programme.coordinator(), town.id()).version();
    participations.changeTeam(
        programme.coordinator(),
        new ParticipationService.ChangeTeam(
            town.id(), version, List.of(town.mentee()), town.mentee()));

    assertThat(engine.task(town.key(), ASSESS).getAssignee())
        .isEqualTo("person-" + town.mentee().value());
  }

  @Test
  void givesACoordinatorsTaskBackWhenTheRoleIsTaken() {
    Case town = programme.newCase();
    PersonId other = programme.person("Another coordinator", Role.COORDINATOR, Role.EDITOR);
    desk.take(other, engine.task(town.key(), "UserTask_ProposeMentor").getId());

    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    people.changeRoles(
        administrator,
        new PeopleService.ChangeRoles(
            other, people.forChange(administrator, other).version(), Set.of(Role.EDITOR)));

    assertThat(engine.task(town.key(), "UserTask_ProposeMentor").getAssignee()).isNull();
  }

  @Test
  void leavesTheLeadsTaskToTheTwin() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    Case town = drafted(lead, twin);

    deactivate(lead);

    assertThat(engine.task(town.key(), CONFIRM).getAssignee()).isNull();
    assertThat(groups(town, CONFIRM)).containsExactly(mentorsOf(town));
    assertThatThrownBy(
            () -> engine.complete(programme.coordinator(), town.key(), CONFIRM, CONFIRMED))
        .isInstanceOf(NotAllowed.class);
    engine.complete(twin, town.key(), CONFIRM, CONFIRMED);
  }

  @Test
  void opensTheLeadsTaskToCoordinatorsWhereThereIsNoTwin() {
    PersonId lead = programme.mentor(1);
    Case town = drafted(lead, null);

    deactivate(lead);

    assertThat(groups(town, CONFIRM)).containsExactlyInAnyOrder(mentorsOf(town), "coordinator");
    engine.complete(programme.coordinator(), town.key(), CONFIRM, CONFIRMED);
    assertThat(engine.isRunning(town.key(), "MentorMatchingProcess")).isFalse();
  }

  @Test
  void opensTheMentorsTaskToCoordinatorsWhenTheTwinFollowsTheLead() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    Case town = drafted(lead, twin);

    deactivate(lead);
    deactivate(twin);

    assertThat(groups(town, CONFIRM)).contains("coordinator");
  }

  @Test
  void givesNoNewTaskToSomebodyWhoIsGone() {
    PersonId lead = programme.mentor(1);
    Case town = programme.newCase();
    towns.accept(town, lead, null);
    deactivate(lead);

    towns.draft(town);

    assertThat(engine.task(town.key(), CONFIRM).getAssignee()).isNull();
    assertThat(groups(town, CONFIRM)).contains("coordinator");
  }

  @Test
  void countsAnAskedMentorWhoIsGoneAsSilentAtOnce() {
    PersonId lead = programme.mentor(1);
    Case town = programme.newCase();
    towns.propose(town, lead, null);
    Instant before = clock.instant();

    deactivate(lead);
    engine.fire(town.key(), "BoundaryEvent_AnswerOverdue");

    assertThat(clock.instant()).isEqualTo(before);
    assertThat(engine.openTasks(town.key()))
        .contains("UserTask_ProposeMentor")
        .doesNotContain(ACCEPT);
  }

  @Test
  void dropsWhatAPersonBeganAndGaveToNoCase() {
    Pair pair = towns.withLead();
    Task started = engine.start(pair.lead(), "LogMeetingProcess", Map.of());

    deactivate(pair.lead());

    assertThat(engine.isOpen(started)).isFalse();
  }

  @Test
  void leavesTheLeadsCheckInToTheTwinAndToNobodyElse() {
    Pair pair = towns.withTwin();
    Pair alone = towns.withLead();
    engine.fire(pair.key(), "CatchEvent_QuarterOver");
    engine.fire(alone.key(), "CatchEvent_QuarterOver");

    deactivate(pair.lead());
    deactivate(alone.lead());

    Map<String, Object> answer = Map.of("rating", "4", "progress", "We met.");
    assertThat(groups(alone.town(), CHECK_IN)).doesNotContain("coordinator");
    engine.complete(pair.twin(), pair.key(), CHECK_IN, answer);
    assertThatThrownBy(
            () -> engine.complete(programme.coordinator(), alone.key(), CHECK_IN, answer))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void leavesPlanFeedbackToCoordinatorsWhenTheOnlyMentorIsGone() {
    Pair pair = towns.withLead();
    handIn(pair);

    deactivate(pair.lead());

    assertThat(groups(pair.town(), PLAN_FEEDBACK)).contains("coordinator");
    engine.complete(programme.coordinator(), pair.key(), PLAN_FEEDBACK, Map.of("ready", "yes"));
  }

  private void handIn(Pair pair) {
    planned.assess(pair.town());
    planned.write(pair.town());
    planned.handIn(pair.town(), "feedback");
  }

  private void deactivate(PersonId person) {
    people.deactivate(programme.coordinator(), person);
  }

  private Case drafted(PersonId lead, PersonId twin) {
    Case town = programme.newCase();
    towns.draft(town, lead, twin);
    return town;
  }

  private String mentorsOf(Case town) {
    return "mentors-" + mentorings.current(town.id()).orElseThrow().id().value();
  }

  private List<String> groups(Case town, String task) {
    return tasks.getIdentityLinksForTask(engine.task(town.key(), task).getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }
}
