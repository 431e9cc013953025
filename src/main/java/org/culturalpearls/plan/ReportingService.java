package org.culturalpearls.plan;

import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.people.PersonId;

/**
 * The steps in which a milestone is reported and confirmed, moved or dropped: the only way in which
 * dates change and milestones end once a plan is in force. Each step answers what the milestone's
 * process goes on with; a step that its state does not allow throws {@link WrongMilestoneState}.
 */
public interface ReportingService {

  /** Refuses everybody but those who may do this task now. */
  void requireMayDo(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** The milestone, for who may do this task now; refused to everybody else. */
  MilestoneView forTask(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** By the team; answers until when the mentor is asked for feedback. */
  Limit report(PersonId person, MilestoneId milestone, Report report);

  /** By the team, instead of a report; answers until when the mentor is asked to decide. */
  Limit askNewDate(PersonId person, MilestoneId milestone, AskNewDate request);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  Outcome giveFeedback(PersonId person, MilestoneId milestone, Feedback feedback);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  MilestoneTimes decideNewDate(PersonId person, MilestoneId milestone, DecideNewDate decision);

  /** By a coordinator, once the milestone is overdue and while it is unreported. */
  Outcome resolveOverdue(PersonId coordinator, MilestoneId milestone, OverdueResolution resolution);

  /** What a coordinator does about an overdue milestone. */
  sealed interface OverdueResolution {

    int MAX_LENGTH = 2_000;

    /** The milestone gets a later date. */
    record Extend(LocalDate until) implements OverdueResolution {}

    /** The milestone is given up. */
    record Drop(String reason) implements OverdueResolution {}

    /** The coordinator has spoken with the town; it is asked again later. */
    record ContactMade(String note) implements OverdueResolution {}
  }

  /** The team asks for another date of a milestone. */
  record AskNewDate(LocalDate date, String reason) {

    public static final int MAX_LENGTH = 2_000;
  }

  /**
   * Approves or declines the date that the team asks for.
   *
   * @param reason needed when it is declined, otherwise null or a remark
   */
  record DecideNewDate(boolean approved, String reason) {

    public static final int MAX_LENGTH = 2_000;
  }

  /**
   * What follows a decision on a milestone.
   *
   * @param finished whether it is reached or dropped
   * @param times of what follows; null when finished
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
   * The team says what was done.
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
   * What a mentor says on a reported milestone.
   *
   * @param remarks needed when it is not reached
   */
  record Feedback(boolean reached, String remarks) {

    public static final int MAX_LENGTH = 4_000;
  }
}
