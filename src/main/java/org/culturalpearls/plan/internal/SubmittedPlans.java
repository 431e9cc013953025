package org.culturalpearls.plan.internal;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.internal.content.PlanContents;
import org.springframework.stereotype.Component;

/** Finds plans for what is measured of them once they are submitted, without checking rights. */
@Component
public class SubmittedPlans {

  private final Plans plans;
  private final PlanContents contents;

  SubmittedPlans(Plans plans, PlanContents contents) {
    this.plans = plans;
    this.contents = contents;
  }

  /**
   * A plan as it stands.
   *
   * @param content empty before it is submitted
   */
  public record Submitted(long id, PlanState state, PlanContent content) {}

  public Submitted plan(ParticipationId participation) {
    Plan plan = plans.of(participation);
    return new Submitted(
        plan.id(),
        plan.state(),
        plan.state().isBeforeSubmission()
            ? PlanContent.EMPTY
            : contents.ofPlan(plan.id(), plan.vision()));
  }

  /** Throws WrongPlanState unless the town carries it out. */
  public Submitted carriedOut(ParticipationId participation) {
    Submitted plan = plan(participation);
    if (!plan.state().isCarriedOut()) {
      throw new WrongPlanState(participation, plan.state());
    }
    return plan;
  }
}
