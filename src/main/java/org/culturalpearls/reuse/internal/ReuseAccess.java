package org.culturalpearls.reuse.internal;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Decides who reads and writes what a town takes up: whoever reads its plan, and its team. For
 * everybody else nothing of it exists.
 */
@Component
class ReuseAccess {

  private final PlanService plans;
  private final ParticipationService participations;

  ReuseAccess(PlanService plans, ParticipationService participations) {
    this.plans = plans;
    this.participations = participations;
  }

  /** Returns whether the town has a plan and this person reads it. */
  boolean mayRead(PersonId person, ParticipationId town) {
    return plans.states(person, List.of(town)).containsKey(town);
  }

  /** Returns the state of the plan. */
  PlanState reader(PersonId person, ParticipationId town) {
    PlanState state = plans.states(person, List.of(town)).get(town);
    if (state == null) {
      throw nothingHere();
    }
    return state;
  }

  /** Returns the state of the plan. */
  PlanState team(PersonId person, ParticipationId town) {
    PlanState state = reader(person, town);
    if (!participations.isTeamMember(person, town)) {
      throw new NotAllowed("error.plan.team-only");
    }
    return state;
  }

  static NotFound nothingHere() {
    return new NotFound("error.reuse.not-found");
  }
}
