package org.culturalpearls.award.review;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Lets the office decide which remarks of reviewers a town reads with its result. It changes no
 * word of them; the results are released once each has an answer.
 */
public interface RemarkService {

  /**
   * Returns the remarks in submitted reviews, those that wait first; refused to people who are
   * neither coordinators nor deputies, unless nobody else is left to decide on one.
   */
  Remarks ofCycle(PersonId office, CycleId cycle);

  /** Returns how many of a cycle wait for this person, who decides on none of their own. */
  int waiting(PersonId reader, CycleId cycle);

  /** Lets a remark through, asks for other words, or holds it back. */
  void decide(PersonId office, Decide command);

  /** Returns what the office said of the author's own remarks as they are now. */
  Optional<Answered> answered(PersonId author, ReviewId review);

  /** Changes the remarks as the office asked for; the points and all else stay. */
  void reword(PersonId author, ReviewId review, String words);

  /** What the office says of a remark. */
  enum Answer {
    /** The town reads it. */
    LET_THROUGH,
    /** Its author is asked for other words. */
    OTHER_WORDS,
    /** The town does not read it. */
    HELD_BACK
  }

  /**
   * Decides on a remark.
   *
   * @param words as they were read: of others nothing is decided
   * @param reason read by the author; for a remark that is let through not needed
   */
  record Decide(ReviewId review, String words, Answer answer, String reason) {

    public static final int MAX_LENGTH = 1000;
  }

  /** The answer to an author, with its reason. */
  record Answered(Answer answer, String reason) {}

  /**
   * A remark.
   *
   * @param answer null while it waits
   * @param mayDecide whether the reader decides on it
   */
  record Remark(
      ReviewId review,
      NominationFacts nomination,
      AwardStage stage,
      PersonId reviewer,
      String words,
      Answer answer,
      String reason,
      boolean mayDecide) {}

  /**
   * The remarks of a cycle.
   *
   * @param released whether the towns have their results, and nothing is decided any more
   */
  record Remarks(List<Remark> remarks, boolean released) {

    public Remarks {
      remarks = List.copyOf(remarks);
    }
  }
}
