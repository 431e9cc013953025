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
 * How mails are sent.
 *
 * @param from address of the sender, needed once a mail server is set: the start checks it
 * @param fromName what stands beside it
 * @param baseAddress what links begin with, as people reach the application from outside
 * @param pauses the time before each further try, one after the other
 * @param attemptAtMost after which an attempt is given up; three of them are shorter than the time
 *     for which a node holds a job
 * @param inClear whether nothing that is said to the mail server is encrypted, also a password
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

  /** The address of a page, from a path that begins with a slash. */
  public String address(String path) {
    return baseAddress.toString().replaceAll("/+$", "") + path;
  }
}
