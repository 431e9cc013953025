package org.culturalpearls.security.internal.factor;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.security.internal.host.EngineHost;
import org.springframework.core.env.Environment;

/**
 * What passkeys are bound to: the host and the origin of the application's address. Browsers allow
 * them over https, and without it on this machine only.
 */
record RelyingParty(URI address, Optional<EngineHost> engine) {

  private static final String LOCAL = "localhost";

  static RelyingParty of(Environment environment) {
    String address = environment.getProperty("pearls.mail.base-address", "http://localhost:8080");
    return new RelyingParty(URI.create(address.strip()), EngineHost.of(environment));
  }

  boolean isPossible() {
    return "https".equalsIgnoreCase(address.getScheme()) || isLocal();
  }

  private boolean isLocal() {
    return LOCAL.equalsIgnoreCase(address.getHost());
  }

  String id() {
    return address.getHost();
  }

  /**
   * Those of the portal, and of Tasklist and Cockpit where these have a host of their own below it.
   * On this machine the application has whatever port is free, and its address need not be set.
   *
   * @param port on which it listens
   */
  Set<String> origins(int port) {
    Set<String> origins = new LinkedHashSet<>();
    origins.add(origin(address.getPort()));
    if (isLocal()) {
      origins.add(origin(port));
    }
    engine.map(EngineHost::engine).ifPresent(origins::add);
    return origins;
  }

  private String origin(int port) {
    return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
  }
}
