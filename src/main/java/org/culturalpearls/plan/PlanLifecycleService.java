package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * How a plan begins and ends: development starts with the participation; a late plan gets more time
 * or the town leaves; a submitted one comes into force.
 */
public interface PlanLifecycleService {

  /** When the plan has to be submitted. */
  Instant planDue(ParticipationId participation);

  /** Until when a draft is due that begins now: the usual days, but not past the plan's day. */
  Instant draftDue(ParticipationId participation);

  /**
   * A coordinator decides on a plan that is late; answers when it is due now, or nothing when the
   * town leaves.
   */
  Optional<Instant> decideOnLatePlan(
      PersonId coordinator, ParticipationId participation, LatePlanDecision decision);

  /**
   * The submitted plan binds the town from now on: its milestones exist and their processes start.
   * Outside an award that follows the submission at once; a plan that is before a jury waits for
   * {@link #juryIsOver}.
   */
  void putInForce(ParticipationId participation);

  /** The number of the version that was submitted; empty where none was, or the town has left. */
  Optional<Integer> submittedVersion(ParticipationId participation);

  /** A plan that waited for a jury comes into force; any other stays as it is. */
  void juryIsOver(ParticipationId participation);

  /** What a coordinator decides on a plan that was not submitted in time. */
  sealed interface LatePlanDecision {

    int MAX_LENGTH = 2_000;

    /** The town gets more time, to the end of that day. */
    record Extend(LocalDate until) implements LatePlanDecision {}

    /** The town leaves the programme. */
    record Leave(String reason) implements LatePlanDecision {}
  }
}
