package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Lets the office look at its decisions once more before the towns are told: until then nothing
 * follows from them, and they can be taken back.
 */
public interface UntoldDecisionService {

  /**
   * Returns those of a cycle that this coordinator or deputy decides on, the next to be told first.
   */
  List<Untold> ofCycle(PersonId office, CycleId cycle);

  /** Returns what waits to be told of this nomination; empty for people outside its office. */
  Optional<Untold> of(PersonId reader, NominationId nomination);

  /**
   * Returns the same to people of its office.
   *
   * @throws org.culturalpearls.shared.ChangedMeanwhile if nothing waits
   */
  Untold required(PersonId office, NominationId nomination);

  /** Tells the town at once; nothing can be taken back after that. */
  void send(PersonId office, NominationId nomination);

  /** Opens the decision again. */
  void takeBack(PersonId office, TakeBack command);

  /**
   * Takes back a decision.
   *
   * @param reason read by the office, not by the town
   */
  record TakeBack(NominationId nomination, String reason) {

    public static final int MAX_LENGTH = 2000;
  }

  /**
   * A decision that the town does not know.
   *
   * @param reason as the town will read it; empty if it is selected
   * @param tellAt when the town is told
   */
  record Untold(
      NominationFacts nomination,
      Verdict verdict,
      PersonId by,
      Instant at,
      String reason,
      Instant tellAt) {}

  /**
   * A decision that was taken back; no town was told of it.
   *
   * @param reason as the town would have read it
   * @param why it was taken back
   * @param afterwards what was decided then, or null while nothing is
   */
  record TakenBack(
      Verdict verdict,
      PersonId by,
      Instant at,
      String reason,
      PersonId takenBackBy,
      Instant takenBackAt,
      String why,
      Verdict afterwards) {}
}
