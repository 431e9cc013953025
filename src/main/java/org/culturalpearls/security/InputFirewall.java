package org.culturalpearls.security;

import java.util.regex.Pattern;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What no page sends is refused before anybody reads it, with 400: beside addresses that can be
 * read in more than one way, a sign that no text of the database can hold, and the place in a list
 * behind all that Spring makes room for.
 */
public final class InputFirewall extends StrictHttpFirewall {

  /** From 256 on. */
  private static final Pattern FAR_IN_LIST =
      Pattern.compile("\\[0*(25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-9]\\d{3,})]");

  public InputFirewall() {
    setAllowedParameterNames(
        name ->
            name.chars().noneMatch(Character::isISOControl) && !FAR_IN_LIST.matcher(name).find());
    setAllowedParameterValues(InputFirewall::isStorable);
  }

  /** Whether the database can hold it; a parameter without a value has none. */
  public static boolean isStorable(String text) {
    return text == null || text.indexOf('\0') < 0;
  }
}
