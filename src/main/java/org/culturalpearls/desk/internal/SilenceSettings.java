package org.culturalpearls.desk.internal;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When somebody is told that a side of a pair is silent.
 *
 * @param afterDays days without a sign until the side itself is asked; 0 tells nobody
 * @param thenEveryDays days from there to the twin, and again to the coordinators
 */
@Validated
@ConfigurationProperties("pearls.silence")
record SilenceSettings(
    @PositiveOrZero @DefaultValue("21") int afterDays,
    @Positive @DefaultValue("7") int thenEveryDays) {

  boolean isOn() {
    return afterDays > 0;
  }
}
