package org.culturalpearls.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A participation is completed with the last of its processes, whichever that is. */
@ApplicationTest
class CompletedCaseProcessTest {

  private static final Map<String, Object> COMPLETED = Map.of("outcome", "COMPLETED");
  private static final Map<String, Object> ENDED_EARLY =
      Map.of("outcome", "ENDED_EARLY", "reason", "The mentor moves abroad.");
  private static final Map<String, Object> REMATCHED =
      Map.of("outcome", "REMATCHED", "reason", "Ill.", "handoverNote", "Ask the harbour master.");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private ParticipationService participations;
  @Autowired private CertificateService certificates;
  @Autowired private PlanService plans;
  @Autowired private CaseHistory story;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void endsWithTheMentoringWhereTheMilestonesAreReached() {
    Pair pair = carryingOut();
    planned.reachAll(pair.town(), pair.lead());
    assertThat(stage(pair)).isEqualTo(Stage.IN_FORCE);

    close(pair, COMPLETED);

    assertThat(stage(pair)).isEqualTo(Stage.COMPLETED);
    assertThat(engine.openTasks(pair.key())).isEmpty();
    assertThat(story.page(pair.town().id(), 0).items().get(0))
        .extracting(CaseEvent::kind, CaseEvent::actor)
        .isEqualTo(tuple("participation.completed", null).toList());
    assertThat(plans.plan(pair.mentee(), pair.town().id()).state()).isEqualTo(PlanState.IN_FORCE);
    assertThat(certificates.pdf(pair.mentee(), pair.mentoring())).isNotEmpty();
  }

  @Test
  void endsWithTheLastMilestoneWhereTheMentoringIsOver() {
    Pair pair = carryingOut();
    close(pair, COMPLETED);
    assertThat(stage(pair)).isEqualTo(Stage.IN_FORCE);

    planned.reachAll(pair.town(), programme.coordinator());

    assertThat(stage(pair)).isEqualTo(Stage.COMPLETED);
    assertThat(engine.openTasks(pair.key())).isEmpty();
  }

  @Test
  void endsAlsoWhereTheMentoringEndedEarlyAndTheTownWentOn() {
    Pair pair = carryingOut();
    close(pair, ENDED_EARLY);
    assertThat(stage(pair)).isEqualTo(Stage.IN_FORCE);

    planned.reachAll(pair.town(), programme.coordinator());

    assertThat(stage(pair)).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void goesOnWhereAnotherMentorIsSoughtUntilNobodyIsLeft() {
    Pair pair = carryingOut();
    planned.reachAll(pair.town(), pair.lead());

    close(pair, REMATCHED);
    assertThat(stage(pair)).isEqualTo(Stage.IN_FORCE);
    engine.complete(
        programme.coordinator(),
        pair.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "close", "reason", "Nobody is left."));

    assertThat(stage(pair)).isEqualTo(Stage.COMPLETED);
  }

  private Pair carryingOut() {
    Pair pair = agreed.withLead();
    planned.bringIntoForce(pair.town(), pair.lead());
    return pair;
  }

  private void close(Pair pair, Map<String, Object> how) {
    engine.fire(pair.key(), "CatchEvent_AgreedEndReached");
    for (PersonId side : List.of(pair.mentee(), pair.lead())) {
      String task =
          "UserTask_GiveFinalFeedbackAs" + (side.equals(pair.lead()) ? "Mentor" : "Mentee");
      engine.complete(side, pair.key(), task, Map.of("rating", "5", "result", "A full cinema."));
    }
    engine.complete(programme.coordinator(), pair.key(), "UserTask_CloseMentoring", how);
  }

  private Stage stage(Pair pair) {
    return participations.participation(pair.town().id()).stage();
  }
}
