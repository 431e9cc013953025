package org.culturalpearls.shared.upload;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the virus scanner.
 *
 * @param address host and port of a clamd, or null for none
 * @param timeout to connect, and for each of its answers
 */
@Validated
@ConfigurationProperties("pearls.clamd")
record ScanSettings(
    @Pattern(regexp = "|.+:\\d{1,5}") String address,
    @NotNull @DefaultValue("10s") Duration timeout) {

  boolean isSet() {
    return address != null && !address.isBlank();
  }

  InetSocketAddress socketAddress() {
    int colon = address.lastIndexOf(':');
    String host = address.substring(0, colon).strip();
    return new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1).strip()));
  }
}
