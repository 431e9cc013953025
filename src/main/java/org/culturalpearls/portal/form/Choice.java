package org.culturalpearls.portal.form;

import java.util.Collection;
import java.util.List;

/**
 * One answer to choose, in a select, among radios or checkboxes.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a sentence under the label, or null
 */
public record Choice(String value, String label, String hint) {

  public Choice(String value, String label) {
    this(value, label, null);
  }

  /** Whether this answer is the current one, or one of several. */
  public boolean isChosenIn(Object current) {
    if (current instanceof Collection<?> several) {
      return several.stream().anyMatch(this::isChosenIn);
    }
    if (current instanceof Object[] several) {
      return isChosenIn(List.of(several));
    }
    return current instanceof Enum<?> constant
        ? value.equals(constant.name())
        : value.equals(String.valueOf(current));
  }
}
