package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Counts an attempt of a network address for each secret, and gives it back unless the secret was
 * wrong.
 */
@Component
class NetworkAddressLimiter implements SecretAddresses {

  private final RateLimiter addresses;

  NetworkAddressLimiter(LoginLimits limits) {
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  public <T> T show(HttpServletRequest request, Supplier<T> what) {
    return addresses.attempt(
        NetworkAddress.keyOf(request.getRemoteAddr()), what, NotFound.class::isInstance);
  }
}
