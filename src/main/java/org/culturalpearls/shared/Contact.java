package org.culturalpearls.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The contact for questions, on every page and in every mail.
 *
 * @param address an e-mail address that somebody reads, or null; validated at startup
 */
@ConfigurationProperties("pearls.contact")
public record Contact(String address) {

  public Contact {
    address = address == null || address.isBlank() ? null : address.strip();
  }
}
