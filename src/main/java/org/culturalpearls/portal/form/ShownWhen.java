package org.culturalpearls.portal.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a field only for some answers to another one. It saves reading, no more: without scripts
 * the field is always shown.
 *
 * @param field the key of the other field
 * @param value the answer that is looked for
 * @param equal whether the field is shown for this answer, or for every other
 */
public record ShownWhen(String field, String value, boolean equal) {

  private static final Pattern HIDE =
      Pattern.compile("=\\s*(\\w+)\\s*(!?=)\\s*(?:\"([^\"]*)\"|(true|false))\\s*");

  /**
   * Reads the condition under which a form hides a field, such as {@code =decision != "decline"}.
   * Of a condition of another shape nothing is known, and the field is always shown.
   */
  public static Optional<ShownWhen> notHidden(String hide) {
    Matcher condition = HIDE.matcher(hide == null ? "" : hide.strip());
    if (!condition.matches()) {
      return Optional.empty();
    }
    String value = condition.group(3) == null ? condition.group(4) : condition.group(3);
    return Optional.of(new ShownWhen(condition.group(1), value, condition.group(2).equals("!=")));
  }
}
