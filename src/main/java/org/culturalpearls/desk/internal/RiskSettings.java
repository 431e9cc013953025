package org.culturalpearls.desk.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on a case is at risk.
 *
 * @param taskDays days that a task is overdue
 * @param silentDays days without a sign of a side
 * @param meetingWeeks weeks without a meeting
 * @param planDays days before the plan is due
 * @param lowRating the highest rating of a check-in that counts as low
 */
@Validated
@ConfigurationProperties("pearls.risks")
record RiskSettings(
    @Positive @DefaultValue("7") int taskDays,
    @Positive @DefaultValue("28") int silentDays,
    @Positive @DefaultValue("8") int meetingWeeks,
    @Positive @DefaultValue("14") int planDays,
    @Min(0) @Max(5) @DefaultValue("2") int lowRating) {}
