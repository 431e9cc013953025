package org.culturalpearls.workflow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("MentorMatchingProcess")
@ApplicationTest
class MentorMatchingProcessTest {

  private static final String PROCESS = "MentorMatchingProcess";
  private static final String PROPOSE = "UserTask_ProposeMentor";
  private static final String ACCEPT = "UserTask_AcceptMentoring";
  private static final String DRAFT = "UserTask_DraftAgreement";
  private static final String CONFIRM = "UserTask_ConfirmAgreement";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private MentoringService mentorings;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void bringsTownAndMentorToAnAgreement() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();

    propose(town, mentor, null);
    accept(town, mentor);
    draft(town);
    engine.complete(mentor, town.key(), CONFIRM, Map.of("answer", "confirm"));

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_MentoringActive")
        .doesNotContain("EndEvent_NoMatch", "ServiceTask_ExpireProposal");
    assertThat(mentorings.current(town.id()).orElseThrow().state())
        .isEqualTo(MentoringState.ACTIVE);
  }

  @Test
  void asksSomebodyElseWhenTheLeadDeclines() {
    PersonId mentor = programme.mentor(1);
    PersonId other = programme.mentor(1);
    Case town = programme.newCase();

    propose(town, mentor, null);
    decline(town, mentor);

    assertThat(engine.openTasks(town.key())).contains(PROPOSE).doesNotContain(ACCEPT, DRAFT);
    assertThatThrownBy(() -> propose(town, mentor, null))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("lead"));
    propose(town, other, null);
    accept(town, other);
    assertThat(engine.openTasks(town.key())).contains(DRAFT);
  }

  /** The mentor has one place, and one town has asked for it already. */
  @Test
  void countsARequestThatIsNotAnsweredAsATakenPlace() {
    PersonId mentor = programme.mentor(1);
    Case first = programme.newCase();
    Case second = programme.newCase();
    propose(first, mentor, null);

    assertThatThrownBy(() -> propose(second, mentor, null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            problem -> assertThat(problem.key()).isEqualTo("error.form.not-a-choice"));
    decline(first, mentor);
    propose(second, mentor, null);
    assertThat(engine.openTasks(second.key())).contains(ACCEPT);
  }

  @Test
  void withdrawsTheTwinsTaskWhenTheLeadDeclines() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    Case town = programme.newCase();

    propose(town, lead, twin);
    assertThat(engine.tasks(town.key(), ACCEPT)).hasSize(2);
    decline(town, lead);

    assertThat(engine.tasks(town.key(), ACCEPT)).isEmpty();
    assertThat(engine.openTasks(town.key())).contains(PROPOSE);
  }

  @Test
  void goesOnWithoutATwinWhoDeclines() {
    PersonId lead = programme.mentor(1);
    PersonId twin = programme.mentor(1);
    Case town = programme.newCase();

    propose(town, lead, twin);
    decline(town, twin);
    accept(town, lead);

    assertThat(mentorings.current(town.id()).orElseThrow().twin()).isNull();
    assertThat(engine.openTasks(town.key())).contains(DRAFT);
  }

  @Test
  void countsSilenceAsTheEndOfAProposalAndMayAskAgain() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();

    propose(town, mentor, null);
    engine.fire(town.key(), "BoundaryEvent_AnswerOverdue");

    assertThat(engine.openTasks(town.key())).contains(PROPOSE).doesNotContain(ACCEPT);
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_ProposalExpired");
    propose(town, mentor, null);
    assertThat(engine.openTasks(town.key())).contains(ACCEPT);
  }

  @Test
  void closesWithoutAMatchForAReason() {
    Case town = programme.newCase();

    assertThatThrownBy(
            () ->
                engine.complete(
                    programme.coordinator(), town.key(), PROPOSE, Map.of("decision", "close")))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains("reason"));
    engine.complete(
        programme.coordinator(),
        town.key(),
        PROPOSE,
        Map.of("decision", "close", "reason", "Nobody speaks Estonian."));

    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_NoMatch");
    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(mentorings.current(town.id())).isEmpty();
  }

  @Test
  void draftsAgainWhenTheMentorAsksForAChange() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    propose(town, mentor, null);
    accept(town, mentor);
    draft(town);

    engine.complete(
        mentor, town.key(), CONFIRM, Map.of("answer", "change", "change", "Meet more often."));

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(CONFIRM);
  }

  @Test
  void opensTheConfirmationToTwinAndCoordinatorWhenTheMentorIsSilent() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    propose(town, mentor, null);
    accept(town, mentor);
    draft(town);

    assertThatThrownBy(
            () ->
                engine.complete(
                    programme.coordinator(), town.key(), CONFIRM, Map.of("answer", "confirm")))
        .hasMessageContaining("lead-has-time");
    engine.fire(town.key(), "BoundaryEvent_MentorSilent");
    engine.complete(programme.coordinator(), town.key(), CONFIRM, Map.of("answer", "confirm"));

    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_ConfirmationOpened", "EndEvent_MentoringActive");
  }

  private void propose(Case town, PersonId lead, PersonId twin) {
    Map<String, Object> sent =
        twin == null
            ? Map.of("decision", "propose", "lead", "" + lead.value())
            : Map.of("decision", "propose", "lead", "" + lead.value(), "twin", "" + twin.value());
    engine.complete(programme.coordinator(), town.key(), PROPOSE, sent);
  }

  private void accept(Case town, PersonId mentor) {
    answer(town, mentor, Map.of("answer", "accept"));
  }

  private void decline(Case town, PersonId mentor) {
    answer(town, mentor, Map.of("answer", "decline", "reason", "No time this year."));
  }

  private void answer(Case town, PersonId mentor, Map<String, Object> sent) {
    var task =
        engine.tasks(town.key(), ACCEPT).stream()
            .filter(open -> open.getAssignee().equals("person-" + mentor.value()))
            .findFirst()
            .orElseThrow();
    engine.submit(mentor, task, sent);
  }

  private void draft(Case town) {
    engine.complete(
        town.mentee(),
        town.key(),
        DRAFT,
        Map.of(
            "aims",
            "Bring people of all ages to the harbour.",
            "rhythm",
            "MONTHLY",
            "languages",
            List.of("EN"),
            "endsOn",
            LocalDate.of(2027, 12, 1).toString()));
  }
}
