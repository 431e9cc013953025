package org.culturalpearls.notification.outbox.core;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for sending mails.
 *
 * @param from address of the sender, needed once a mail server is configured: checked at startup
 * @param fromName display name of the sender
 * @param baseAddress prefix of links, the application's public address
 * @param pauses before each further attempt, in sequence
 * @param attemptAtMost timeout of an attempt; three of them are shorter than the lock time of a job
 * @param inClear whether the connection to the mail server is not encrypted, even for a password
 */
@Validated
@ConfigurationProperties("pearls.mail")
public record MailSettings(
    String from,
    @NotBlank @DefaultValue("BSR Cultural Pearls") String fromName,
    @NotNull @DefaultValue("http://localhost:8080") URI baseAddress,
    @NotEmpty @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) List<Duration> pauses,
    @NotNull @DefaultValue("15s") Duration attemptAtMost,
    @DefaultValue("false") boolean inClear) {

  /** Returns the address of a page, from a path that begins with a slash. */
  public String address(String path) {
    return baseAddress.toString().replaceAll("/+$", "") + path;
  }
}
