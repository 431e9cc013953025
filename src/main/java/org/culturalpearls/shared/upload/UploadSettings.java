package org.culturalpearls.shared.upload;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits on uploaded files.
 *
 * @param mostPixels of a picture; redrawing it takes about six bytes for each
 */
@Validated
@ConfigurationProperties("pearls.uploads")
record UploadSettings(@Min(1_000_000) @DefaultValue("25000000") long mostPixels) {}
