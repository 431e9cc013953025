package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/**
 * Changes how titles are given, reviews counted and nominations completed; version as read.
 *
 * @param reason why, when the call is open already; may be empty before
 */
public record ChangeAwardRules(CycleId cycle, long version, AwardRules rules, String reason) {}
