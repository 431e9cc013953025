package org.culturalpearls.desk;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Lists the open tasks of everybody for coordinators, without those of nominations that a conflict
 * of interest hides from them, and without those that tell who reviews.
 */
public interface TaskListService {

  /** Returns a page of the tasks that are wanted; the last one instead of any after it. */
  Paged<Listed> page(PersonId coordinator, Wanted wanted, int page);

  /** Returns the first of the tasks that are wanted, without pages. */
  List<Listed> first(PersonId coordinator, Wanted wanted, int most);

  /**
   * Which tasks are wanted; null and empty text want all.
   *
   * @param text part of the name of a town, a case or somebody whose turn it is
   * @param task id of the task in its model
   * @param waitsFor whose turn it is
   * @param overdueDays by how many days a task has to be overdue, 0 for any; null also for others
   */
  record Wanted(
      String text,
      String task,
      CycleId cycle,
      Country country,
      Side waitsFor,
      Integer overdueDays,
      Order order,
      boolean down) {}

  /** By what tasks are sorted. */
  enum Order {
    /** When they are due. */
    DUE,
    /** The name of the town. */
    TOWN
  }

  /**
   * An open task of the list.
   *
   * @param country of its town, or null before it has a case
   * @param people who is reminded of it, by name; empty for a task of the coordinators
   */
  record Listed(String id, Country country, Instant due, List<String> people) {

    public Listed {
      people = List.copyOf(people);
    }
  }
}
