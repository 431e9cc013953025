package org.culturalpearls.portal.about;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The body that oversees the accessibility of public websites where the programme has its office,
 * for the statement on accessibility.
 *
 * @param overseer its name, or null
 * @param overseerAddress the address of its web page, or null
 */
@ConfigurationProperties("pearls.accessibility")
public record Oversight(String overseer, String overseerAddress) {

  public Oversight {
    overseer = overseer == null || overseer.isBlank() ? null : overseer.strip();
    overseerAddress =
        overseerAddress == null || overseerAddress.isBlank() ? null : overseerAddress.strip();
    if (overseerAddress != null && !overseerAddress.matches("https?://\\S+")) {
      throw new IllegalArgumentException(
          "PEARLS_ACCESSIBILITY_OVERSEERADDRESS has to begin with https://");
    }
  }
}
