package org.culturalpearls.award.nomination.internal;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long decisions of the office can be taken back.
 *
 * @param tellAfter time after which the town is told; nothing is kept back where it is zero. A day
 *     unless set: long enough to look at a decision once more on the next morning, short beside the
 *     weeks of a stage.
 */
@Validated
@ConfigurationProperties("pearls.decisions")
record DecisionSettings(
    @DefaultValue("P1D") @DurationMin @DurationMax(days = 14) Duration tellAfter) {}
