package org.culturalpearls.cycle;

/** The zone or a date of a cycle changed: what waits for one of them must be moved. */
public record CycleDatesChanged(CycleId cycle) {}
