package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/**
 * Moves dates of an award; version as read.
 *
 * @param reason why a date that has passed is moved; may be empty where none is
 */
public record ChangeAwardDates(CycleId cycle, long version, AwardDates dates, String reason) {}
