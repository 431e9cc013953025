package org.culturalpearls.plan.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a row says beside its title and text.
 *
 * @param field key of its label
 * @param value a text, a day, a number, a constant, an owner, or a list of ids of challenges
 */
public record RowFact(String field, Object value) {

  /** Leaves out what is not said. */
  static List<RowFact> said(RowFact... facts) {
    return Stream.of(facts).filter(RowFact::isSaid).toList();
  }

  private boolean isSaid() {
    return value != null
        && !"".equals(value)
        && !Boolean.FALSE.equals(value)
        && !(value instanceof Collection<?> several && several.isEmpty());
  }
}
