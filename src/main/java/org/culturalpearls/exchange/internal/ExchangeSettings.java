package org.culturalpearls.exchange.internal;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long requests to get in contact wait, and how many one person may make.
 *
 * @param answerDays days after which silence closes a request
 * @param reminderDays days after which who was asked is reminded once, never if not before the end;
 *     and a visitor of how the visit was
 * @param mostOpen how many requests of one person may wait at a time
 */
@Validated
@ConfigurationProperties("pearls.contacts")
record ExchangeSettings(
    @DefaultValue("30") @Min(1) int answerDays,
    @DefaultValue("14") @Min(1) int reminderDays,
    @DefaultValue("5") @Min(1) int mostOpen) {

  Duration silence() {
    return Duration.ofDays(answerDays);
  }

  Duration untilReminder() {
    return Duration.ofDays(Math.min(reminderDays, answerDays));
  }
}
