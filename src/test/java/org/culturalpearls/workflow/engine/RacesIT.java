package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Meanwhile;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two people do the same at the same moment: one wins, the other is told. */
@ServerTest
class RacesIT {

  private static final Map<String, Object> ACCEPT = Map.of("answer", "accept");

  /** How two acts meet. */
  private enum Meeting {
    /** They begin together; which of them is first, and whether they overlap, is left to chance. */
    AT_ONCE,
    /** The second begins while what the first did is not committed yet. */
    MEANWHILE
  }

  @Autowired private Programme programme;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;

  private final Queue<Problem> told = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  /** Chance has more than one try. */
  static Stream<Meeting> often() {
    return Stream.concat(
        Stream.generate(() -> Meeting.AT_ONCE).limit(5), Stream.of(Meeting.MEANWHILE));
  }

  @ParameterizedTest
  @MethodSource("often")
  void letsOneOfTwoMenteesAssessThePreparedness(Meeting meeting) throws Exception {
    Case town = programme.newCase();

    assertOneWins(
        meeting,
        engine.task(town.key(), "UserTask_AssessPreparedness"),
        PlannedTown.levels(),
        town.mentee(),
        town.secondMentee());

    assertThat(count("self_assessment", town)).isOne();
    assertThat(engine.tasks(town.key(), "UserTask_DraftPlan")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfTwoMenteesSubmitThePlan(Meeting meeting) throws Exception {
    Case town = programme.newCase();
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    engine.complete(
        programme.coordinator(), town.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));

    assertOneWins(
        meeting,
        engine.task(town.key(), "UserTask_SubmitPlan"),
        Map.of("decision", "submit"),
        town.mentee(),
        town.secondMentee());

    assertThat(count("milestone", town)).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfTwoMenteesReportAMilestone(Meeting meeting) throws Exception {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    engine.fire(town.key(), "CatchEvent_TimeToReport");

    assertOneWins(
        meeting,
        engine.task(town.key(), "UserTask_ReportMilestone"),
        Map.of("next", "report", "done", "We swept it.", "participants", 25),
        town.mentee(),
        town.secondMentee());

    assertThat(engine.tasks(town.key(), "UserTask_GiveMilestoneFeedback")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfTwoCoordinatorsPropose(Meeting meeting) throws Exception {
    Case town = programme.newCase();
    PersonId mentor = programme.mentor(1);

    assertOneWins(
        meeting,
        engine.task(town.key(), "UserTask_ProposeMentor"),
        Map.of("decision", "propose", "lead", "" + mentor.value()),
        programme.coordinator(),
        programme.person("Second coordinator", Role.COORDINATOR));

    assertThat(engine.tasks(town.key(), "UserTask_AcceptMentoring")).hasSize(1);
  }

  @Test
  void saysThatATaskIsDoneWhoseChoicesAreGoneWithIt() throws Exception {
    Case town = programme.newCase();
    Task task = engine.task(town.key(), "UserTask_ProposeMentor");
    Map<String, Object> sent =
        Map.of("decision", "propose", "lead", "" + programme.mentor(1).value());
    PersonId second = programme.person("Second coordinator", Role.COORDINATOR);

    Problem told =
        new Meanwhile(transactions, jdbc)
            .told(
                () -> jdbc.sql("lock table mentor_profile in access exclusive mode").update(),
                act(second, task, sent),
                act(programme.coordinator(), task, sent));

    assertThat(told).isInstanceOf(AlreadyDone.class);
  }

  @ParameterizedTest
  @MethodSource("often")
  void takesTheLastPlaceOfAMentorOnce(Meeting meeting) throws Exception {
    PersonId mentor = programme.mentor(2);
    Task one = asked(mentor, null);
    Task two = asked(mentor, null);
    takesOneTownOnly(mentor);

    int winners = winners(meeting, act(mentor, one, ACCEPT), act(mentor, two, ACCEPT));

    assertThat(winners).isOne();
    assertFull(mentor);
    assertThat(engine.isOpen(one)).isNotEqualTo(engine.isOpen(two));
  }

  @ParameterizedTest
  @EnumSource
  void countsATwinsHalfWhenBothPartsAreAcceptedAtOnce(Meeting meeting) throws Exception {
    PersonId mentor = programme.mentor(2);
    Task lead = asked(mentor, null);
    Task twin = asked(programme.mentor(1), mentor);
    takesOneTownOnly(mentor);

    int winners = winners(meeting, act(mentor, lead, ACCEPT), act(mentor, twin, ACCEPT));

    assertThat(winners).isOne();
    assertFull(mentor);
  }

  /** Nobody is asked for more places than there are; but the mentor may have fewer meanwhile. */
  private void takesOneTownOnly(PersonId mentor) {
    jdbc.sql("update mentor_profile set capacity = 1 where person_id = :id")
        .param("id", mentor.value())
        .update();
  }

  private void assertOneWins(
      Meeting meeting, Task task, Map<String, Object> sent, PersonId first, PersonId second)
      throws Exception {
    int winners = winners(meeting, act(first, task, sent), act(second, task, sent));

    assertThat(winners).isOne();
    assertThat(told).singleElement().isInstanceOf(AlreadyDone.class);
    assertThat(engine.isOpen(task)).isFalse();
  }

  private int winners(Meeting meeting, Runnable first, Runnable second) throws Exception {
    if (meeting == Meeting.AT_ONCE) {
      return Race.winners(Executors.callable(first), Executors.callable(second));
    }
    return new Meanwhile(transactions, jdbc).told(first, second) == null ? 2 : 1;
  }

  private Runnable act(PersonId person, Task task, Map<String, Object> sent) {
    return () -> {
      try {
        engine.submit(person, task, sent);
      } catch (Problem problem) {
        told.add(problem);
        throw problem;
      }
    };
  }

  private void assertFull(PersonId mentor) {
    assertThat(told)
        .singleElement()
        .isInstanceOf(RuleBroken.class)
        .satisfies(
            problem -> {
              assertThat(problem.key()).isEqualTo("error.mentoring.capacity-full");
              assertThat(problem.field()).contains("answer");
            });
    assertThat(
            jdbc.sql("select count(*) from mentoring where lead_id = :id or twin_id = :id")
                .param("id", mentor.value())
                .query(Long.class)
                .single())
        .isOne();
  }

  /** A new town's question to the mentor; the mentor is asked as twin where both are given. */
  private Task asked(PersonId lead, PersonId twin) {
    Case town = programme.newCase();
    Map<String, Object> sent = new HashMap<>(Map.of("decision", "propose"));
    sent.put("lead", "" + lead.value());
    if (twin != null) {
      sent.put("twin", "" + twin.value());
    }
    engine.complete(programme.coordinator(), town.key(), "UserTask_ProposeMentor", sent);
    String user = "person-" + (twin == null ? lead : twin).value();
    return engine.tasks(town.key(), "UserTask_AcceptMentoring").stream()
        .filter(task -> task.getAssignee().equals(user))
        .findFirst()
        .orElseThrow();
  }

  private long count(String table, Case town) {
    return jdbc.sql("select count(*) from " + table + " where participation_id = ?")
        .param(town.id().value())
        .query(Long.class)
        .single();
  }
}
