package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.OpenTaskRows;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements are counted over a mentoring from the proposal to its milestones, since times say
 * little about the next machine: right, form, aggregate, process, history and mails together.
 */
@ApplicationTest
class StatementsPerCompletionIT {

  private static final double ON_AVERAGE = 28;

  /** As measured; the confirmed agreement and the submitted plan start the next processes. */
  private static final Map<String, Integer> AT_MOST =
      Map.of(
          "UserTask_ProposeMentor", 31,
          "UserTask_AcceptMentoring", 34,
          "UserTask_DraftAgreement", 27,
          "UserTask_ConfirmAgreement", 31,
          "UserTask_AssessPreparedness", 21,
          "UserTask_DraftPlan", 29,
          "UserTask_GivePlanFeedback", 26,
          "UserTask_SubmitPlan", 40,
          "UserTask_ReportMilestone", 29,
          "UserTask_GiveMilestoneFeedback", 22);

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private PlannedTown planned;
  @Autowired private TestClock clock;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;

  private final Map<String, List<Integer>> sent = new HashMap<>();

  @BeforeEach
  void onceToBeginWith() {
    lifecycle();
    sent.clear();
  }

  @Test
  void sendsNoMoreThanMeasured() {
    lifecycle();

    assertThat(sent.keySet()).isEqualTo(AT_MOST.keySet());
    sent.forEach(
        (task, counts) ->
            assertThat(counts).as(task).allMatch(count -> count <= AT_MOST.get(task)));
    double average =
        sent.values().stream()
            .flatMap(List::stream)
            .mapToInt(count -> count)
            .average()
            .orElseThrow();
    assertThat(average).isLessThanOrEqualTo(ON_AVERAGE);
  }

  @Test
  void sendsTheSameAmongAThousandOpenTasks() {
    lifecycle();
    Map<String, List<Integer>> amongFew = Map.copyOf(sent);
    sent.clear();
    Case town = programme.newCase();
    String task = engine.task(town.key(), "UserTask_ProposeMentor").getId();
    new OpenTaskRows(jdbc, task).copy(0, 1_000, "person-" + programme.coordinator().value());

    lifecycle();

    assertThat(sent).isEqualTo(amongFew);
  }

  private void lifecycle() {
    clock.reset();
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    agree(town, mentor);
    plan(town, mentor);
    for (int i = 0; i < 3; i++) {
      engine.fire(town.key(), "CatchEvent_TimeToReport");
    }
    each(
        town.mentee(),
        town,
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "We cleaned the cinema.", "participants", 12));
    each(mentor, town, "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
  }

  private void agree(Case town, PersonId mentor) {
    each(
        programme.coordinator(),
        town,
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + mentor.value()));
    each(mentor, town, "UserTask_AcceptMentoring", Map.of("answer", "accept"));
    each(
        town.mentee(),
        town,
        "UserTask_DraftAgreement",
        Map.of(
            "aims", "Bring people to the harbour.",
            "rhythm", "MONTHLY",
            "languages", List.of("EN"),
            "endsOn", "2027-12-01"));
    each(mentor, town, "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
  }

  private void plan(Case town, PersonId mentor) {
    each(town.mentee(), town, "UserTask_AssessPreparedness", PlannedTown.ratings());
    planned.write(town);
    each(town.mentee(), town, "UserTask_DraftPlan", Map.of("next", "feedback"));
    each(mentor, town, "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    each(town.mentee(), town, "UserTask_SubmitPlan", Map.of("decision", "submit"));
  }

  private void each(PersonId person, Case town, String kind, Map<String, Object> values) {
    for (Task task : engine.tasks(town.key(), kind)) {
      long count =
          statements.textsDuring(() -> engine.submit(person, task, values)).stream()
              .filter(text -> !isBlockOfIds(text))
              .count();
      sent.computeIfAbsent(kind, key -> new ArrayList<>()).add((int) count);
    }
  }

  /** Ids come by the fifty or by the thousand, to whoever needs the next ones. */
  private static boolean isBlockOfIds(String text) {
    return text.contains("nextval");
  }
}
