package org.culturalpearls.reuse;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.practice.search.PracticeHit;

/** Offers up to three practices where a town may look for one, and says why these. */
public interface OfferedPractices {

  /** How many are offered at a time. */
  int MOST = 3;

  /**
   * Returns those for the weakest dimension of the latest self-assessment; empty if none is weak,
   * nothing is found, or the town has no plan that this person reads.
   */
  Optional<Offer> forWeakSpot(PersonId reader, ParticipationId participation);

  /**
   * Returns those against what the town wants help with, for readers of the plan; empty if nothing
   * is found.
   */
  Optional<Offer> forTown(PersonId reader, ParticipationId participation);

  /**
   * Returns those that have words of a milestone, for readers of the plan; empty if it is finished,
   * or nothing is found.
   */
  Optional<Offer> forMilestone(PersonId reader, MilestoneId milestone);

  /** Why practices are offered. Each text takes what is said here. */
  enum Why {
    /** The self-assessment is weakest there: the dimension. */
    WEAK_SPOT,
    /** The town wants help with the same: its challenges. */
    CHALLENGES,
    /** They have words of the milestone: its title. */
    WORDS
  }

  /**
   * What is offered.
   *
   * @param about message keys, or typed words where the reason says so
   */
  record Offer(List<PracticeHit> practices, Why why, List<String> about) {

    public Offer {
      practices = List.copyOf(practices);
      about = List.copyOf(about);
    }
  }
}
