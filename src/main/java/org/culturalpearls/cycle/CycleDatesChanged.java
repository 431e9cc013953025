package org.culturalpearls.cycle;

/**
 * The zone or a date of a cycle changed: what waits for one of them must be moved.
 *
 * @param before the cycle as it was
 * @param reason as typed by who changed it; blank where none was given
 */
public record CycleDatesChanged(CycleId cycle, CycleView before, String reason) {}
