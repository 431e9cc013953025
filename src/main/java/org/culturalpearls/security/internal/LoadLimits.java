package org.culturalpearls.security.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a node one caller may hold.
 *
 * @param form how large a form may be that somebody sends who is not logged in
 * @param formAtMost how long the sending of such a form may take; less than a line may be silent
 * @param unreadForms how many of them may be on their way at the same time; half of them from one
 *     network address
 * @param pagesPerPerson how many pages one person may have under way; as many more wait a moment
 * @param callsPerPerson how many calls of Tasklist and Cockpit; as many more wait a moment
 * @param threadsForHealth request threads that only the health addresses use
 * @param strangersSession how long an unused session lasts of somebody who is not logged in
 */
@Validated
@ConfigurationProperties("pearls.load")
record LoadLimits(
    @NotNull @DefaultValue("16KB") DataSize form,
    @NotNull @DurationMax(seconds = 15) @DefaultValue("10s") Duration formAtMost,
    @Min(2) @Max(5000) @DefaultValue("1000") int unreadForms,
    @Min(2) @DefaultValue("8") int pagesPerPerson,
    @Min(2) @DefaultValue("6") int callsPerPerson,
    @Min(1) @DefaultValue("8") int threadsForHealth,
    @NotNull @DefaultValue("20m") Duration strangersSession) {}
