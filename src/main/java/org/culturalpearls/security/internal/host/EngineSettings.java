package org.culturalpearls.security.internal.host;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Tasklist and Cockpit are reached.
 *
 * @param address of their own, below that of the portal; null or empty where they share the
 *     portal's
 */
@ConfigurationProperties("pearls.engine")
record EngineSettings(String address) {}
