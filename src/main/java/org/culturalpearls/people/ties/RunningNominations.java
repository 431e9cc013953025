package org.culturalpearls.people.ties;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * Tells the module people what depends on ties at the moment: nominations on which people decide;
 * implemented by the award.
 */
public interface RunningNominations {

  /** Returns whether any nomination runs. */
  boolean exist();

  /**
   * Returns the deputies of the awards in which nominations run, in the order in which they act.
   */
  List<PersonId> deputies();

  /**
   * Returns those of these people whom no conflict of interest keeps from seeing the running
   * nominations behind which the person stands, and those that the person reviews.
   */
  Set<PersonId> uninvolvedWith(PersonId person, Collection<PersonId> among);

  /**
   * Returns who would come to be of one organisation with people behind a running nomination if the
   * two groups were of one, as far as the reader may see the nomination.
   */
  List<NewTie> newTies(PersonId reader, Set<PersonId> some, Set<PersonId> others);

  /**
   * Somebody who reviews, decides or does the office's work for a nomination.
   *
   * @param town that nominates itself
   */
  record NewTie(PersonId person, String town) {}
}
