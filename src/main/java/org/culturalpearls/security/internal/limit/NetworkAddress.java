package org.culturalpearls.security.internal.limit;

import java.util.Arrays;

/** Determines which network addresses count as one client for rate limits. */
public final class NetworkAddress {

  private NetworkAddress() {}

  /**
   * Returns an IPv4 address unchanged; of IPv6 the first 64 bits, since one client owns all
   * addresses below.
   */
  public static String keyOf(String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    String[] groups = expanded(address).split(":");
    return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
  }

  private static String expanded(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return address;
    }
    long present = Arrays.stream(address.split(":")).filter(group -> !group.isEmpty()).count();
    String zeros = "0:".repeat((int) Math.max(0, 8 - present));
    return address.substring(0, gap) + (gap == 0 ? "" : ":") + zeros + address.substring(gap + 2);
  }
}
