package org.culturalpearls.notification.outbox.core;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are reminded of an open task.
 *
 * @param daysBefore days before its due date, the earliest first
 * @param daysAfter days after it until the first reminder
 * @param thenEveryDays days between further reminders, until it is done
 * @param escalateAfterDays days after it until coordinators are told
 * @param at time of the reader's day
 * @param pageSize how many people are reminded in one transaction
 */
@Validated
@ConfigurationProperties("pearls.reminders")
public record ReminderSettings(
    @NotNull @DefaultValue({"7", "1"}) List<@Positive Integer> daysBefore,
    @Positive @DefaultValue("1") int daysAfter,
    @Positive @DefaultValue("7") int thenEveryDays,
    @Positive @DefaultValue("14") int escalateAfterDays,
    @NotNull @DefaultValue("08:00") LocalTime at,
    @Positive @DefaultValue("500") int pageSize) {}
