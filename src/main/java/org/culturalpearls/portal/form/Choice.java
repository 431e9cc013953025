package org.culturalpearls.portal.form;

import java.util.Collection;
import java.util.List;

/**
 * An option of a select, of radios or of checkboxes.
 *
 * @param value the submitted value
 * @param label the visible text
 * @param hint a sentence under the label, or null
 */
public record Choice(String value, String label, String hint) {

  public Choice(String value, String label) {
    this(value, label, null);
  }

  /** An option that stands for something with this id. */
  public static Choice of(long id, String label) {
    return new Choice(Long.toString(id), label);
  }

  /** Returns whether this option is the current one, or one of several. */
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
