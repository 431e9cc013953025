package org.culturalpearls.cycle.internal;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a deadline is computed from.
 *
 * @param days of the step that was asked for, otherwise 0
 */
record DeadlineSettings(ZoneId zone, LocalDate planDueOn, int days) {}
