package org.culturalpearls.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.MilestoneTimes;
import org.springframework.stereotype.Component;

/** Calculates when the steps of plans and milestones are due. */
@Component
class PlanTimes {

  private final Deadlines deadlines;
  private final Clock clock;

  PlanTimes(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today(ParticipationView participation) {
    return deadlines.today(participation.cycleId());
  }

  /** Returns the cycle's last day for plans, unless this town was given more time. */
  Instant planDue(Plan plan) {
    return plan.extendedUntil() == null
        ? deadlines.planDue(plan.participation())
        : deadlines.planDue(plan.participation(), plan.extendedUntil());
  }

  /** Returns when a task of the town is due that begins now. */
  Instant due(Plan plan, Step step) {
    return due(plan, step, now());
  }

  /**
   * Returns the usual days from this beginning, but not past the plan's deadline; for the decision
   * on a plan that has missed it, not past the end of the cycle.
   */
  Instant due(Plan plan, Step step, Instant begun) {
    Instant ends =
        step == Step.DECIDE_LATE_PLAN ? deadlines.cycleEnds(plan.participation()) : planDue(plan);
    return deadlines.within(plan.participation(), step, begun, ends);
  }

  /** Returns until when the town waits for feedback that was asked for at this moment. */
  Instant feedbackWait(Plan plan, Instant asked, Limit limit) {
    Instant lastDays = lastDays(plan);
    Instant until = lastDays.isBefore(asked) ? asked : lastDays;
    return until.isBefore(limit.due()) ? until : limit.due();
  }

  /** Returns whether the last days before the plan is due have begun. */
  boolean isInLastDays(Plan plan) {
    return !now().isBefore(lastDays(plan));
  }

  private Instant lastDays(Plan plan) {
    return deadlines.lastWorkingDays(
        plan.participation(), planDue(plan), Step.SUBMIT_WITHOUT_FEEDBACK);
  }

  /** Without a mentor there is no silence to wait for: others may act at once. */
  Limit feedback(Plan plan, Instant asked, boolean mentored) {
    Limit limit =
        deadlines.limitWithin(plan.participation(), Step.GIVE_PLAN_FEEDBACK, asked, planDue(plan));
    return mentored ? limit : new Limit(limit.due(), asked);
  }

  /** Returns when a change of a plan in force is to be handed in that was begun at this moment. */
  Instant change(ParticipationId participation, Instant begun) {
    return deadlines.within(
        participation, Step.CHANGE_PLAN, begun, deadlines.cycleEnds(participation));
  }

  /** Without a mentor there is no silence to wait for: others may act at once. */
  Limit agreement(ParticipationId participation, Instant asked, boolean mentored) {
    Limit limit =
        deadlines.limitWithin(
            participation, Step.AGREE_TO_CHANGED_PLAN, asked, deadlines.cycleEnds(participation));
    return mentored ? limit : new Limit(limit.due(), asked);
  }

  /** Without a mentor there is no silence to wait for: others may act at once. */
  Limit mentorLimit(ParticipationId participation, Step step, boolean mentored) {
    return mentored
        ? deadlines.limit(participation, step)
        : new Limit(deadlines.due(participation, step), now());
  }

  MilestoneTimes milestone(ParticipationId participation, LocalDate dueOn) {
    return new MilestoneTimes(
        deadlines.before(participation, dueOn, Step.MILESTONE_LEAD),
        deadlines.endOf(participation, dueOn),
        deadlines.after(participation, dueOn, Step.MILESTONE_OVERDUE));
  }

  /**
   * Timers of another report: after a rework, a declined date or a talk the team gets the usual
   * days from now if the milestone's own date is earlier than that.
   */
  MilestoneTimes milestoneAgain(ParticipationId participation, LocalDate dueOn) {
    MilestoneTimes own = milestone(participation, dueOn);
    return new MilestoneTimes(
        own.reportFrom(),
        later(own.reportDueAt(), deadlines.due(participation, Step.MILESTONE_LEAD)),
        later(own.overdueAt(), deadlines.due(participation, Step.MILESTONE_OVERDUE)));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
