package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Begins and ends plans: development starts with the participation; a late plan gets more time or
 * the town leaves; a submitted one comes into force.
 */
public interface PlanLifecycleService {

  /** Returns when the plan has to be submitted. */
  Instant planDue(ParticipationId participation);

  /** Returns until when a coordinator decides on a plan that is late from now on. */
  Instant lateDecisionDue(ParticipationId participation);

  /**
   * Records a coordinator's decision on a late plan; returns its new deadline, or empty if the town
   * leaves.
   */
  Optional<Instant> decideOnLatePlan(
      PersonId coordinator, ParticipationId participation, LatePlanDecision decision);

  /**
   * Puts the submitted plan in force: its milestones are created and their processes start. Outside
   * an award this follows the submission at once; a plan that is before a jury waits for {@link
   * #juryIsOver}.
   */
  void putInForce(ParticipationId participation);

  /**
   * Returns the number of the version submitted or in force; empty if there is none, or the town
   * has left.
   */
  Optional<Integer> submittedVersion(ParticipationId participation);

  /** Puts a plan that waited for a jury in force; any other stays as it is. */
  void juryIsOver(ParticipationId participation);

  /** A coordinator's decision on a plan that was not submitted in time. */
  sealed interface LatePlanDecision {

    int MAX_LENGTH = 2_000;

    /** The town gets more time, to the end of this day. */
    record Extend(LocalDate until) implements LatePlanDecision {}

    /** The town leaves the programme. */
    record Leave(String reason) implements LatePlanDecision {}
  }
}
