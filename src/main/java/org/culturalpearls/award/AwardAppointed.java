package org.culturalpearls.award;

import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Somebody was appointed in the award of a cycle, to all of these at once. */
public record AwardAppointed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
    implements AwardEvent {}
