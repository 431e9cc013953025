package org.culturalpearls.shared;

import java.util.regex.Pattern;

/**
 * Where a link that somebody typed may lead: to a page of ours, a mail address, or a web page whose
 * host is a name that people can read. A number in place of a name, a network of one's own and a
 * name to log in as hide where a link leads.
 */
public final class WebLink {

  private static final Pattern SAFE =
      Pattern.compile(
          "(?i)mailto:.*|[/#?](?![/\\\\]).*|/"
              + "|https?://([\\p{L}\\p{N}-]+\\.)+\\p{L}[\\p{L}\\p{N}-]*\\.?(:\\d+)?([/?#].*)?",
          Pattern.DOTALL);

  private WebLink() {}

  public static boolean isSafe(String address) {
    return SAFE.matcher(address).matches();
  }
}
