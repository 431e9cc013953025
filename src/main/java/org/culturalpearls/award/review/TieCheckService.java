package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Decides on ties between a reviewer and a nomination that come up after the assignment without an
 * act of the reviewer: the review goes on until somebody uninvolved takes it back.
 */
public interface TieCheckService {

  /**
   * Throws NotFound unless this person decides on it: the people who do the coordinators' tasks for
   * the nomination, or administrators if there is nobody; never the reviewer.
   */
  void requireMayDecide(PersonId person, TieCheckId check);

  /** Returns what is known of a tie, for a person who decides on it. */
  FoundTie forTask(PersonId person, TieCheckId check);

  /**
   * Keeps the review, or takes it back and has it reassigned.
   *
   * @throws org.culturalpearls.shared.AlreadyDone if the tie is decided on, or the review has ended
   */
  void decide(PersonId person, TieCheckId check, Decide command);

  /** Returns the ties of a cycle that this coordinator may see, the latest first. */
  List<FoundTie> inCycle(PersonId coordinator, CycleId cycle);

  /** Returns until when somebody should decide on it. */
  Instant decideBy(TieCheckId check);

  /** Returns the deputy who decides on it, if no coordinator may see the nomination. */
  Optional<PersonId> actingDeputy(TieCheckId check);

  /** Returns whether neither a coordinator nor a deputy may see the nomination. */
  boolean hasNoOffice(TieCheckId check);

  /**
   * Decides on a tie.
   *
   * @param keeps whether the review stays; otherwise somebody else is asked
   */
  record Decide(boolean keeps, String reason) {}

  /**
   * A tie that came up.
   *
   * @param kinds what ties the reviewer to the nomination
   * @param decidedBy null while nobody has decided, and if the review ended before
   * @param reason of the decision; empty without one
   */
  record FoundTie(
      TieCheckId id,
      ReviewId review,
      NominationFacts nomination,
      AwardStage stage,
      PersonId reviewer,
      Set<ConflictKind> kinds,
      Instant foundAt,
      State state,
      PersonId decidedBy,
      Instant decidedAt,
      String reason) {

    public FoundTie {
      kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }
  }

  /** Where a tie stands. */
  enum State {
    /** Somebody has to decide on it. */
    OPEN,
    /** The review stays in spite of it. */
    KEPT,
    /** The review was taken back because of it. */
    TAKEN_BACK,
    /** The review ended for another reason before anybody decided. */
    OVER
  }
}
