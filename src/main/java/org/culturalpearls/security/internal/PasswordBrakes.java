package org.culturalpearls.security.internal;

import java.util.Optional;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.RateLimiter;

/**
 * Limits wrong passwords: for an account from one network, for an account from everywhere, and from
 * one network for all accounts. A device that has logged in before has a limit of its own, so that
 * nobody is kept waiting by what strangers type.
 */
class PasswordBrakes {

  private final DeviceCookie devices;
  private final RateLimiter pairs;
  private final RateLimiter accounts;
  private final RateLimiter networks;

  PasswordBrakes(DeviceCookie devices, LoginLimits limits) {
    this.devices = devices;
    this.pairs = new RateLimiter(limits.perAccount(), limits.window());
    this.accounts = new RateLimiter(limits.perAccountEverywhere(), limits.window());
    this.networks = new RateLimiter(limits.perAddress(), limits.window());
  }

  /**
   * Returns what one login counts for.
   *
   * @param device the cookie of the device as sent, or null
   */
  Login of(String email, Optional<Credentials> found, String network, String device) {
    Optional<String> known = found.flatMap(of -> devices.deviceOf(of.person(), device));
    return new Login(email, network, known.orElse(null));
  }

  /** A login of somebody who types this e-mail address. */
  final class Login {

    private final String email;
    private final String network;
    private final String device;

    private Login(String email, String network, String device) {
      this.email = email;
      this.network = network;
      this.device = device;
    }

    boolean isFromKnownDevice() {
      return device != null;
    }

    boolean hasTry() {
      return (device != null || (networks.hasTry(network) && accounts.hasTry(email)))
          && pairs.hasTry(pair());
    }

    void wasWrong() {
      pairs.take(pair());
      if (device == null) {
        accounts.take(email);
        networks.take(network);
      }
    }

    private String pair() {
      return email + " " + (device == null ? network : device);
    }
  }
}
