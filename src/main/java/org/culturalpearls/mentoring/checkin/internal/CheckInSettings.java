package org.culturalpearls.mentoring.checkin.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The thresholds from which a check-in needs a coordinator.
 *
 * @param lowRating the highest rating that counts as low
 * @param largeDifference between the two sides' ratings, from which it counts as large
 */
@Validated
@ConfigurationProperties("pearls.check-in")
record CheckInSettings(
    @DefaultValue("2") @Min(0) @Max(5) int lowRating,
    @DefaultValue("2") @Min(1) @Max(5) int largeDifference) {}
