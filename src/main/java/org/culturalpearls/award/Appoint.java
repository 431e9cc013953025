package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** Appoints these and nobody else; version as read. */
public record Appoint(CycleId cycle, long version, Appointments appointments) {}
