package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Shows what stands at an address that is a secret, without a login, and slows guessing down. */
public interface SecretAddresses {

  /**
   * @param what reads it; throws NotFound where the secret is not right
   * @throws org.springframework.web.server.ResponseStatusException with 429 after too many wrong
   *     ones from this network address
   */
  <T> T show(HttpServletRequest request, Supplier<T> what);
}
