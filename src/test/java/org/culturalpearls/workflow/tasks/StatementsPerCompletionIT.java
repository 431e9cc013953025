package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.MentoringLifecycle;
import org.culturalpearls.OpenTaskRows;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
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

  /** As counted; the confirmed agreement and the submitted plan start the next processes. */
  private static final Map<String, Integer> AGREED =
      Map.of(
          "UserTask_ProposeMentor", 32,
          "UserTask_AcceptMentoring", 35,
          "UserTask_DraftAgreement", 27,
          "UserTask_ConfirmAgreement", 34,
          "UserTask_AssessPreparedness", 23,
          "UserTask_DraftPlan", 35,
          "UserTask_GivePlanFeedback", 27,
          "UserTask_SubmitPlan", 47,
          "UserTask_ReportMilestone", 30,
          "UserTask_GiveMilestoneFeedback", 25);

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
  void sendsAsManyAsWereAgreed() {
    lifecycle();

    Map<String, Integer> most = new HashMap<>();
    sent.forEach((task, counts) -> most.put(task, Collections.max(counts)));
    assertThat(most).isEqualTo(AGREED);
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
    new MentoringLifecycle(programme, engine, planned).run(this::count);
  }

  private void count(String task, Runnable completion) {
    long count =
        statements.textsDuring(completion).stream()
            .filter(text -> !StatementCounter.isBlockOfIds(text))
            .count();
    sent.computeIfAbsent(task, key -> new ArrayList<>()).add((int) count);
  }
}
