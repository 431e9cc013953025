package org.culturalpearls.desk;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.shared.Paged;

/**
 * Lists the milestones of all plans in force for coordinators, without those of plans and cases
 * that a conflict of interest hides from them.
 */
public interface MilestoneListService {

  /** Returns a page of the milestones that are wanted; the last one instead of any after it. */
  Paged<Listed> page(PersonId coordinator, Wanted wanted, int page);

  /** Returns the first of the milestones that are wanted, without pages. */
  List<Listed> first(PersonId coordinator, Wanted wanted, int most);

  /**
   * Which milestones are wanted; null and empty text want all.
   *
   * @param text part of the name of a town, a case, a milestone or its owner
   */
  record Wanted(
      String text, CycleId cycle, Country country, Stands stands, Order order, boolean down) {}

  /** Where a milestone stands, as {@link ProgrammeService.MilestoneTotals} counts it. */
  enum Stands {
    /** Reported, or not due yet. */
    OPEN,
    /** Past its date and not reported. */
    OVERDUE,
    /** Confirmed as reached. */
    REACHED,
    /** Given up. */
    DROPPED,
    /** Given another date, wherever it stands. */
    MOVED
  }

  /** By what milestones are sorted. */
  enum Order {
    /** When they are due. */
    DUE,
    /** The name of the town. */
    TOWN,
    /** The name of the owner. */
    OWNER
  }

  /**
   * A milestone of the list.
   *
   * @param owner name of who is to reach it
   * @param moved whether it was given another date
   */
  record Listed(
      MilestoneId id,
      CaseKey caseKey,
      String town,
      Country country,
      String title,
      String owner,
      LocalDate dueOn,
      MilestoneState state,
      boolean overdue,
      boolean moved) {}
}
