package org.culturalpearls.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Lists cases for coordinators, open ones and others, without what a conflict of interest hides
 * from them: cases that are nothing but a hidden nomination, and tasks of hidden nominations.
 */
public interface CaseListService {

  /** Returns a page of the cases that are wanted; the last one instead of any after it. */
  Paged<Listed> page(PersonId coordinator, Wanted wanted, int page);

  /** Returns the first of the cases that are wanted, without pages. */
  List<Listed> first(PersonId coordinator, Wanted wanted, int most);

  /** Returns the names of those who lead an open mentoring, by name. */
  Map<PersonId, String> mentors(PersonId coordinator);

  /**
   * Returns how many of the cases of unfinished cycles are in each stage; none as an absent key.
   */
  Map<CycleId, Map<Stage, Integer>> stages(PersonId coordinator);

  /**
   * Which cases are wanted; null and empty text want all.
   *
   * @param text part of the name of a town, a case or somebody of its team or mentors
   * @param mentor lead or twin of the open mentoring
   * @param waitsFor who has an open task
   * @param overdue whether an open task has to be overdue; with {@code waitsFor} one of theirs
   * @param silentWeeks for how many weeks nothing was heard of the town or of its mentors, or null
   */
  record Wanted(
      String text,
      Stage stage,
      CycleId cycle,
      Country country,
      PersonId mentor,
      Side waitsFor,
      boolean overdue,
      Integer silentWeeks,
      Order order,
      boolean down) {}

  /** For whom a case waits. */
  enum Side {
    /** The team of the town. */
    TEAM,
    /** Its mentors. */
    MENTORS,
    /** The coordinators, or who acts for them. */
    OFFICE
  }

  /** By what cases are sorted. */
  enum Order {
    /** The title year, the latest first, and in it the town. */
    YEAR,
    /** The town's name. */
    TOWN,
    /** The name of the lead mentor. */
    MENTOR,
    /** When the first task is due. */
    DUE,
    /** When the town was last heard of. */
    TOWN_SIGN,
    /** When the mentors were last heard of. */
    MENTOR_SIGN
  }

  /**
   * A case of the list.
   *
   * @param mentor name of the lead mentor, or null where nobody mentors it now
   * @param due when the first open task is due, or null
   * @param townSign when the town was last heard of; null for a case in which it has nothing to do
   * @param mentorSign when the mentors were last heard of; null where no mentoring is active
   */
  record Listed(
      ParticipationView participation,
      String mentor,
      Instant due,
      Instant townSign,
      Instant mentorSign) {}
}
