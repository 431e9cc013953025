package org.culturalpearls.security.internal.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Counts wrong secrets of a network address, and reads none after too many. */
@Component
class NetworkAddressLimiter implements SecretAddresses {

  private final RateLimiter addresses;

  NetworkAddressLimiter(LoginLimits limits) {
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  public <T> T show(HttpServletRequest request, Supplier<T> what) {
    String network = NetworkAddress.keyOf(request.getRemoteAddr());
    if (!addresses.hasTry(network)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      return what.get();
    } catch (NotFound wrong) {
      addresses.take(network);
      throw wrong;
    }
  }
}
