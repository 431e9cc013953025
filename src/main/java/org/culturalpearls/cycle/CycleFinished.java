package org.culturalpearls.cycle;

/** A cycle was finished: what still waits for one of its dates waits for nothing. */
public record CycleFinished(CycleId cycle) {}
