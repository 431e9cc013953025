package org.culturalpearls.plan;

import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.people.PersonId;

/**
 * The steps in which a milestone is reported and confirmed, moved or dropped: the only way in which
 * dates change and milestones end once a plan is in force. Each step returns what the milestone's
 * process needs to continue; a step that its state does not allow throws {@link
 * WrongMilestoneState}.
 */
public interface ReportingService {

  /** Refuses everybody who may not do this task now. */
  void requireMayDo(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** Returns the milestone to people who may do this task now; refuses everybody else. */
  MilestoneView forTask(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** Reports the milestone, by the team; returns until when the mentor's feedback is due. */
  Limit report(PersonId person, MilestoneId milestone, Report report);

  /**
   * Asks for a new date instead of reporting, by the team; returns until when the mentor's decision
   * is due.
   */
  Limit askNewDate(PersonId person, MilestoneId milestone, AskNewDate request);

  /**
   * Gives feedback, by the lead mentor; past the limit, or without a lead, also by the twin or a
   * coordinator.
   */
  Outcome giveFeedback(PersonId person, MilestoneId milestone, Feedback feedback);

  /**
   * Decides on the new date, by the lead mentor; past the limit, or without a lead, also by the
   * twin or a coordinator.
   */
  MilestoneTimes decideNewDate(PersonId person, MilestoneId milestone, DecideNewDate decision);

  /** Resolves an overdue milestone, by a coordinator and while it is unreported. */
  Outcome resolveOverdue(PersonId coordinator, MilestoneId milestone, OverdueResolution resolution);

  /** A coordinator's decision on an overdue milestone. */
  sealed interface OverdueResolution {

    int MAX_LENGTH = 2_000;

    /** The milestone gets a later date. */
    record Extend(LocalDate until) implements OverdueResolution {}

    /** The milestone is given up. */
    record Drop(String reason) implements OverdueResolution {}

    /** The coordinator has spoken with the town; it is reminded again later. */
    record ContactMade(String note) implements OverdueResolution {}
  }

  /** Asks for another date of a milestone. */
  record AskNewDate(LocalDate date, String reason) {

    public static final int MAX_LENGTH = 2_000;
  }

  /**
   * Approves or declines the date that the team asks for.
   *
   * @param reason required when declined, otherwise null or a remark
   */
  record DecideNewDate(boolean approved, String reason) {

    public static final int MAX_LENGTH = 2_000;
  }

  /**
   * What follows a decision on a milestone.
   *
   * @param finished whether it is reached or dropped
   * @param times the next timers; null when finished
   */
  record Outcome(boolean finished, MilestoneTimes times) {

    public static Outcome done() {
      return new Outcome(true, null);
    }

    public static Outcome goesOn(MilestoneTimes times) {
      return new Outcome(false, times);
    }
  }

  /**
   * Reports what was done.
   *
   * @param evidenceLink where it can be seen, https only, or null
   * @param participants how many people were reached
   */
  record Report(String done, String evidenceLink, int participants) {

    public static final int MAX_LENGTH = 4_000;
    public static final int MAX_LINK_LENGTH = 500;
    public static final int MAX_PARTICIPANTS = 10_000_000;
  }

  /**
   * A mentor's feedback on a reported milestone.
   *
   * @param remarks required if it is not reached
   */
  record Feedback(boolean reached, String remarks) {

    public static final int MAX_LENGTH = 4_000;
  }
}
