package org.culturalpearls.award;

import java.time.Instant;

/**
 * What a check came to.
 *
 * @param completeBy until when the town may complete it, or null
 */
public record Checked(CheckEligibility.Answer answer, Instant completeBy) {}
