package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Serves content at a secret address, without a login, and limits guessing. */
public interface SecretAddresses {

  /**
   * @param what reads it; throws NotFound if the secret is wrong
   * @throws org.springframework.web.server.ResponseStatusException with 429 after too many wrong
   *     ones from this network address
   */
  <T> T show(HttpServletRequest request, Supplier<T> what);
}
