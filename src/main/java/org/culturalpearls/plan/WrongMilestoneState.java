package org.culturalpearls.plan;

import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a milestone does not allow a step (any more). */
public class WrongMilestoneState extends AlreadyDone {

  public WrongMilestoneState(MilestoneId milestone, MilestoneState state) {
    super("error.milestone.state." + state, String.valueOf(milestone.value()));
  }

  /** The milestone waits for a decision on the date that the team asked for. */
  public static WrongMilestoneState newDateAsked(MilestoneId milestone) {
    return new WrongMilestoneState("error.milestone.new-date-open", milestone);
  }

  /** No new date is asked for. */
  public static WrongMilestoneState noNewDateAsked(MilestoneId milestone) {
    return new WrongMilestoneState("error.milestone.no-new-date", milestone);
  }

  private WrongMilestoneState(String key, MilestoneId milestone) {
    super(key, String.valueOf(milestone.value()));
  }
}
