package org.culturalpearls.award;

import java.time.Instant;

/** Until when the steps of a decision should be done. */
public record DecisionDates(Instant prepareBy, Instant confirmBy, Instant releaseBy) {}
