package org.culturalpearls.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the host on which the application runs: connections to it cross no network. */
public final class ThisMachine {

  /** Host names and addresses as written; nothing is resolved. */
  private static final Pattern NAMES =
      Pattern.compile(
          "localhost|.+\\.localhost|localhost\\.localdomain|127(\\.\\d{1,3}){3}|\\[?::1]?");

  private ThisMachine() {}

  public static boolean isNamedBy(String host) {
    return host != null && NAMES.matcher(host.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
