package org.culturalpearls.plan.internal.indicator;

import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are asked for values that are missing.
 *
 * @param first the time without a value after which the owner of the measure is asked
 * @param second the time after that until its second owner is asked
 * @param at the time of the cycle's day, on working days
 * @param linkDays for how many days the link of the mail works
 */
@Validated
@ConfigurationProperties("pearls.asking-for-values")
record AskingSettings(
    @DefaultValue("P1M") Period first,
    @DefaultValue("P1M") Period second,
    @DefaultValue("08:00") LocalTime at,
    @DefaultValue("30") @Min(1) int linkDays) {}
