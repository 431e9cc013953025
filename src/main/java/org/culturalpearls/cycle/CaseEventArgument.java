package org.culturalpearls.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.shared.Id;

/**
 * An argument of an event in a case history, or of a line of a cycle's history.
 *
 * @param type what {@code value} is: {@code date}, {@code moment} (a date and time in the cycle's
 *     time zone), {@code number}, or the name of an id or an enum without "Id", such as {@code
 *     Milestone} or {@code Stage}
 */
public record CaseEventArgument(String type, String value) {

  /** Separates arguments in a column; neither part can contain it. */
  private static final String SEPARATOR = " ";

  public static List<CaseEventArgument> all(Object... arguments) {
    return Stream.of(arguments).map(CaseEventArgument::of).toList();
  }

  /** Returns their stored form: {@code type:value}, separated by blanks. */
  public static String written(List<CaseEventArgument> arguments) {
    return arguments.stream()
        .map(argument -> argument.type + ":" + argument.value)
        .collect(Collectors.joining(SEPARATOR));
  }

  public static List<CaseEventArgument> read(String written) {
    return Arrays.stream(written.split(SEPARATOR))
        .filter(argument -> !argument.isEmpty())
        .map(argument -> argument.split(":", 2))
        .map(parts -> new CaseEventArgument(parts[0], parts[1]))
        .toList();
  }

  /** Refuses values that could carry typed text. */
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
    if (argument instanceof LocalDateTime moment) {
      return new CaseEventArgument("moment", moment.toString());
    }
    if (argument instanceof Integer || argument instanceof Long) {
      return new CaseEventArgument("number", argument.toString());
    }
    if (argument instanceof BigDecimal exact) {
      return new CaseEventArgument("number", exact.stripTrailingZeros().toPlainString());
    }
    throw new IllegalArgumentException("no argument of a case event: " + argument.getClass());
  }
}
