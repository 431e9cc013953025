package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Port to what keeps coordinators from a town's plan: while the town's nomination runs, a conflict
 * of interest with it hides the plan, too.
 */
public interface HiddenPlans {

  boolean isHidden(PersonId coordinator, ParticipationId town);
}
