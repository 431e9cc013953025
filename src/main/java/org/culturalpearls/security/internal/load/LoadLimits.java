package org.culturalpearls.security.internal.load;

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
 * Limits on a node's resources per client.
 *
 * @param form maximum size of a form sent without a login
 * @param formAtMost maximum time for sending such a form; less than the time for which a connection
 *     may be idle
 * @param unreadForms how many of them may be received at the same time; half of them from one
 *     network address
 * @param pagesPerPerson how many concurrent pages one person may have; as many more wait a moment
 * @param callsPerPerson how many concurrent calls of Tasklist and Cockpit; as many more wait a
 *     moment
 * @param threadsForHealth request threads reserved for the health endpoints
 * @param strangersSession timeout of an idle session without a login
 */
@Validated
@ConfigurationProperties("pearls.load")
public record LoadLimits(
    @NotNull @DefaultValue("16KB") DataSize form,
    @NotNull @DurationMax(seconds = 15) @DefaultValue("10s") Duration formAtMost,
    @Min(2) @Max(5000) @DefaultValue("1000") int unreadForms,
    @Min(2) @DefaultValue("8") int pagesPerPerson,
    @Min(2) @DefaultValue("6") int callsPerPerson,
    @Min(1) @DefaultValue("8") int threadsForHealth,
    @NotNull @DefaultValue("20m") Duration strangersSession) {}
