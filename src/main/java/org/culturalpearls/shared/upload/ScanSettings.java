package org.culturalpearls.shared.upload;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The scanner for viruses.
 *
 * @param address host and port of a clamd, or null where there is none
 * @param timeout to reach it, and for each of its answers
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
