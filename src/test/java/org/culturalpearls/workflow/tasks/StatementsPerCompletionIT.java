package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Statements are counted, since times say little about the next machine. */
@ApplicationTest
@Import(StatementCounter.class)
class StatementsPerCompletionIT {

  /**
   * The goal is 28 over a whole lifecycle; matching is its dearest part. Four of these write the
   * story of the case, and the last task starts the processes of the check-ins and of the closing.
   */
  private static final int MATCHING_AT_MOST = 202;

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void theFourTasksOfMatchingSendNoMoreThanMeasured() {
    matching();

    assertThat(matching()).isLessThanOrEqualTo(MATCHING_AT_MOST);
  }

  private int matching() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    return sent(
            programme.coordinator(),
            town,
            "UserTask_ProposeMentor",
            Map.of("decision", "propose", "lead", "" + mentor.value()))
        + sent(mentor, town, "UserTask_AcceptMentoring", Map.of("answer", "accept"))
        + sent(
            town.mentee(),
            town,
            "UserTask_DraftAgreement",
            Map.of(
                "aims", "Bring people to the harbour.",
                "rhythm", "MONTHLY",
                "languages", List.of("EN"),
                "endsOn", "2027-12-01"))
        + sent(mentor, town, "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
  }

  private int sent(PersonId person, Case town, String task, Map<String, Object> values) {
    var open = engine.task(town.key(), task);
    return statements.during(() -> engine.submit(person, open, values));
  }
}
