package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.indicator.MeasureState;

/**
 * The status of an object, for the fragment {@code status}.
 *
 * @param kind its shape and colour
 * @param key message key of its label
 */
public record StatusWord(String kind, String key) {

  public static StatusWord of(PlanState state) {
    String kind =
        switch (state) {
          case DRAFT, LEFT -> "plain";
          case FEEDBACK_REQUESTED -> "wait";
          case READY -> "watch";
          case SUBMITTED, IN_FORCE -> "good";
        };
    return new StatusWord(kind, "planstate." + state);
  }

  public static StatusWord of(MeasureState state) {
    String kind =
        switch (state) {
          case DROPPED -> "plain";
          case ON_TIME -> "wait";
          case AT_RISK -> "watch";
          case LATE -> "bad";
          case REACHED -> "good";
        };
    return new StatusWord(kind, "measurestate." + state);
  }

  /** Overdue and unreported comes first, then a requested date. */
  static StatusWord of(MilestoneView milestone) {
    if (milestone.overdue()) {
      return new StatusWord("bad", "milestones.overdue");
    }
    if (milestone.askedDate() != null) {
      return new StatusWord("wait", "milestones.new-date-asked");
    }
    String kind =
        switch (milestone.state()) {
          case PLANNED, DROPPED -> "plain";
          case REPORTED -> "wait";
          case REWORK -> "watch";
          case REACHED -> "good";
        };
    return new StatusWord(kind, "milestonestate." + milestone.state());
  }
}
