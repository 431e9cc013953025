package org.culturalpearls.portal.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes addresses that people type or scan: the setting counts, not the host of a request. */
@Component
public class PublicAddress {

  private final String base;

  PublicAddress(@Value("${pearls.mail.base-address:http://localhost:8080}") String base) {
    this.base = base.strip().replaceAll("/+$", "");
  }

  /** Returns the address of a page, from a path that begins with a slash. */
  public String of(String path) {
    return base + path;
  }
}
