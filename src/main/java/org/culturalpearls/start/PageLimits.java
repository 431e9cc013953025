package org.culturalpearls.start;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on a page's use of the database.
 *
 * @param statementAtMost timeout of a statement; less than the time after which a silent database
 *     counts as away
 */
@Validated
@ConfigurationProperties("pearls.pages")
record PageLimits(
    @NotNull @DurationMin(seconds = 1) @DurationMax(seconds = 25) @DefaultValue("15s")
        Duration statementAtMost) {}
