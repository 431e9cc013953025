package org.culturalpearls.award.setup;

import java.time.Instant;
import org.culturalpearls.cycle.CycleId;

/**
 * An open call for nominations.
 *
 * @param closesAt the last second, as towns are told
 */
public record OpenCall(CycleId cycle, int titleYear, String name, Instant closesAt) {}
