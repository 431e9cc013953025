package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Somebody was appointed to something in the award of a cycle. */
public record AwardAppointed(CycleId cycle, PersonId person, AwardOffice office) {}
