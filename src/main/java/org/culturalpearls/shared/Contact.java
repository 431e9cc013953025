package org.culturalpearls.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom people write to who have a question or are stuck: on every page and in every mail.
 *
 * @param address an e-mail address that somebody reads, or null; the start checks what it looks
 *     like
 */
@ConfigurationProperties("pearls.contact")
public record Contact(String address) {

  public Contact {
    address = address == null || address.isBlank() ? null : address.strip();
  }
}
