package org.culturalpearls.security.internal.host;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The host name of their own under which Tasklist and Cockpit are reached, if one is set: what runs
 * in their pages then cannot read or send anything as the portal.
 *
 * @param portal the address of the portal, without a slash at its end
 * @param engine the address of the engine's web applications, likewise; the start refuses one that
 *     is not below the portal's, at which its passkeys would not count
 */
public record EngineHost(String portal, String engine) {

  private static final String PORTAL = "pearls.mail.base-address";

  /** Empty where portal and engine share one address. */
  public static Optional<EngineHost> of(Environment environment) {
    return of(environment.getProperty("pearls.engine.address"), environment);
  }

  static Optional<EngineHost> of(String engine, Environment environment) {
    String portal = environment.getProperty(PORTAL, "http://localhost:8080");
    return engine == null || engine.isBlank()
        ? Optional.empty()
        : Optional.of(new EngineHost(withoutSlash(portal), withoutSlash(engine)));
  }

  private static String withoutSlash(String address) {
    return address.strip().replaceFirst("/+$", "");
  }

  boolean isEngine(String host) {
    return URI.create(engine).getHost().equalsIgnoreCase(host);
  }
}
