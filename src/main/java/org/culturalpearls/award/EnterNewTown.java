package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;

/** A town that is new to the programme enters the award of a cycle. */
public record EnterNewTown(CycleId cycle, String name, Country country, String region) {}
