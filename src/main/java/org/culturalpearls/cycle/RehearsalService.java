package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** Lists rehearsals, and lets administrators delete one whole. */
public interface RehearsalService {

  /** Returns the rehearsals, the latest title year first; for coordinators and administrators. */
  List<Rehearsal> rehearsals(PersonId reader);

  /** Returns what was deleted, the latest first; for coordinators and administrators. */
  List<Removed> removed(PersonId reader);

  /** Returns what would be deleted; for administrators. */
  Counts counts(PersonId administrator, CycleId rehearsal);

  /**
   * Deletes a rehearsal with its cases, nominations, reviews, titles, documents, mails and process
   * instances. It goes case by case in jobs; nothing is added to it any more. Of one that is being
   * deleted it begins the jobs again, should they have failed.
   */
  void remove(PersonId administrator, CycleId rehearsal);

  /**
   * Does the next part of what is left to delete, for the jobs.
   *
   * @return whether more may be left
   */
  boolean removeNext();

  /**
   * A rehearsal in the list.
   *
   * @param left how many of its cases are still there; null unless it is being deleted
   */
  record Rehearsal(CycleView cycle, Integer left) {}

  /**
   * How much there is of a rehearsal.
   *
   * @param documents files of nominations
   * @param instances process instances that run or have ended
   */
  record Counts(
      int cases,
      int nominations,
      int reviews,
      int titles,
      int documents,
      int mails,
      int instances) {}

  /** Who deleted a rehearsal, when, and how much there was of it. */
  record Removed(Instant at, PersonId actor, int titleYear, CaseKey caseKey, Counts counts) {}
}
