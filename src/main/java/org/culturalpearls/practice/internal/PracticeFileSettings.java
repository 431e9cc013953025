package org.culturalpearls.practice.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on the number and size of a practice's pictures and templates.
 *
 * @param largestFile not more than the server accepts in one form
 */
@Validated
@ConfigurationProperties("pearls.practices")
record PracticeFileSettings(
    @NotNull @DefaultValue("5MB") DataSize largestFile, @Min(0) @DefaultValue("8") int mostFiles) {}
