package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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
    String address = NetworkAddress.keyOf(request.getRemoteAddr());
    if (!addresses.take(address)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    boolean wrong = false;
    try {
      return what.get();
    } catch (NotFound refused) {
      wrong = true;
      throw refused;
    } finally {
      if (!wrong) {
        addresses.giveBack(address);
      }
    }
  }
}
