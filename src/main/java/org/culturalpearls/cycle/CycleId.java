package org.culturalpearls.cycle;

import org.culturalpearls.shared.Id;

/** Identity of a cycle. */
public record CycleId(long value) implements Id {}
