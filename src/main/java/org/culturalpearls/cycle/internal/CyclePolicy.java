package org.culturalpearls.cycle.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks which dates and figures of a cycle go together. */
final class CyclePolicy {

  private CyclePolicy() {}

  /**
   * Checks that the zone is one of a country around the sea: an offset knows no summer time, and
   * its deadlines would be read wrongly.
   *
   * @param before the zone that the cycle has; it may be kept
   */
  static ZoneId zone(ZoneId before, ZoneId wanted) {
    TextRule.chosen("zone", wanted);
    if (!wanted.equals(before) && Country.ofZone(wanted).isEmpty()) {
      throw RuleBroken.in("zone", "error.cycle.zone");
    }
    return wanted;
  }

  /**
   * Checks the order: opening, then plans, then the end, which lies in the title year or after it.
   *
   * @param rehearsal whether it may be gone through in a day
   */
  static void checkDates(
      int titleYear, LocalDate opens, LocalDate planDue, LocalDate ends, boolean rehearsal) {
    TextRule.chosen("opensOn", opens);
    TextRule.chosen("planDueOn", planDue);
    TextRule.chosen("endsOn", ends);
    if (opens.getYear() < titleYear - 3 || opens.getYear() > titleYear) {
      throw RuleBroken.in("opensOn", "error.cycle.opens-year", titleYear);
    }
    if (planDue.isBefore(opens) || !rehearsal && planDue.equals(opens)) {
      throw RuleBroken.in("planDueOn", "error.cycle.plan-before-opening", opens);
    }
    if (!ends.isAfter(planDue)) {
      throw RuleBroken.in("endsOn", "error.cycle.end-before-plan", planDue);
    }
    if (ends.getYear() < titleYear || ends.getYear() > titleYear + 2) {
      throw RuleBroken.in("endsOn", "error.cycle.ends-year", titleYear);
    }
  }

  /** Checks that the figures do not grow from step to step of the award. */
  static CycleFigures consistent(CycleFigures figures, int pearls) {
    TextRule.chosen("figures", figures);
    if (figures.entries() < 0) {
      throw RuleBroken.in("entries", "error.cycle.figures");
    }
    requireFewer("preSelected", figures.preSelected(), figures.entries());
    requireFewer("plans", figures.plans(), figures.preSelected());
    requireFewer("titles", figures.titles(), figures.plans());
    if (pearls != figures.titles()) {
      throw RuleBroken.in("titles", "error.cycle.pearls", pearls);
    }
    return figures;
  }

  private static void requireFewer(String field, int figure, int before) {
    if (figure < 0 || figure > before) {
      throw RuleBroken.in(field, "error.cycle.figures");
    }
  }
}
