package org.culturalpearls.cycle;

import java.time.LocalDate;
import org.culturalpearls.shared.Id;

/**
 * Something that an event of a case speaks of.
 *
 * @param type what {@code value} is: {@code date}, {@code number}, or the name of an id or an enum
 *     without "Id", such as {@code Milestone} or {@code Stage}
 */
public record CaseEventArgument(String type, String value) {

  /** Refuses whatever could carry text that somebody typed. */
  public static CaseEventArgument of(Object argument) {
    if (argument instanceof Id id) {
      String name = id.getClass().getSimpleName();
      return new CaseEventArgument(name.replaceFirst("Id$", ""), String.valueOf(id.value()));
    }
    if (argument instanceof Enum<?> value) {
      return new CaseEventArgument(value.getDeclaringClass().getSimpleName(), value.name());
    }
    if (argument instanceof LocalDate date) {
      return new CaseEventArgument("date", date.toString());
    }
    if (argument instanceof Integer || argument instanceof Long) {
      return new CaseEventArgument("number", argument.toString());
    }
    throw new IllegalArgumentException("no argument of a case event: " + argument.getClass());
  }
}
