package org.culturalpearls.plan.internal;

import java.time.Instant;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlanState;
import org.springframework.stereotype.Component;

/** Moves what a plan's deadline caps when the deadline was moved: open tasks, and their timers. */
@Component
class PlanDueMoves {

  private final Plans plans;
  private final PlanVersions versions;
  private final PlanAccess access;
  private final PlanTimes times;
  private final PlanDevelopmentProcess process;

  PlanDueMoves(
      Plans plans,
      PlanVersions versions,
      PlanAccess access,
      PlanTimes times,
      PlanDevelopmentProcess process) {
    this.plans = plans;
    this.versions = versions;
    this.access = access;
    this.times = times;
    this.process = process;
  }

  /** The plan is not submitted. */
  void moved(Plan read) {
    Plan plan =
        read.state() == PlanState.FEEDBACK_REQUESTED
            ? plans.lock(read.participation().value()).orElseThrow(PlanAccess::nothingHere)
            : read;
    if (plan.state() == PlanState.FEEDBACK_REQUESTED) {
      moveFeedback(plan);
    }
    process.planDueMoved(plan.participation(), times.planDue(plan), new LimitsOf(plan, times));
  }

  /** It was asked for when the latest version was frozen. */
  private void moveFeedback(Plan plan) {
    versions
        .findByPlanIdAndNumber(plan.id(), plan.lastVersion())
        .map(version -> version.summary().frozenAt())
        .ifPresent(asked -> moveFeedback(plan, asked));
    plans.flush();
  }

  private void moveFeedback(Plan plan, Instant asked) {
    Limit limit = times.feedback(plan, asked, access.isMentored(plan.participation()));
    plan.moveFeedback(limit, times.feedbackWait(plan, asked, limit), times.now());
  }

  private record LimitsOf(Plan plan, PlanTimes times) implements PlanDevelopmentProcess.Limits {

    @Override
    public Instant due(Step step, Instant begun) {
      return times.due(plan, step, begun);
    }

    @Override
    public Limit feedback() {
      return plan.feedbackLimit();
    }

    @Override
    public Instant feedbackWaitUntil() {
      return plan.feedbackWaitUntil();
    }
  }
}
