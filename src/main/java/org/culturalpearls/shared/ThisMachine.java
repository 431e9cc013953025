package org.culturalpearls.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** The machine on which the application runs: what is said to it crosses no network. */
public final class ThisMachine {

  /** As names and addresses are written; nothing is looked up. */
  private static final Pattern NAMES =
      Pattern.compile(
          "localhost|.+\\.localhost|localhost\\.localdomain|127(\\.\\d{1,3}){3}|\\[?::1]?");

  private ThisMachine() {}

  public static boolean isNamedBy(String host) {
    return host != null && NAMES.matcher(host.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
