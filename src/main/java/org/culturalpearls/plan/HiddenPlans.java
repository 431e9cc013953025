package org.culturalpearls.plan;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/**
 * Port to what keeps coordinators from a town's plan: while the town's nomination runs, a conflict
 * of interest with it hides the plan, too.
 */
public interface HiddenPlans {

  boolean isHidden(PersonId coordinator, ParticipationId town);

  /** Returns those of the towns whose plan is hidden, in a few reads for each cycle. */
  Set<ParticipationId> hidden(PersonId coordinator, Collection<ParticipationView> towns);

  /** Returns those of the coordinators who are kept from the town's plan, in a few reads. */
  Set<PersonId> keptFrom(ParticipationId town, Collection<PersonId> coordinators);
}
