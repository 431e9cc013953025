package org.culturalpearls.award;

import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Appointments of somebody in the award of a cycle ended, all of these at once. */
public record AwardDismissed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
    implements AwardEvent {}
