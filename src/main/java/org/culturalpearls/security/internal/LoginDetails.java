package org.culturalpearls.security.internal;

/**
 * Where a password came from.
 *
 * @param network the network address
 * @param device the value of the device's cookie, as sent, or null
 */
record LoginDetails(String network, String device) {}
