package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.shared.Id;

/**
 * An argument of a mail as it is stored: type and value.
 *
 * @param type {@code date}, {@code instant}, {@code before}, {@code moment}, {@code number}, {@code
 *     task}, {@code about} (the task's object), {@code who} (who got the mail), or the name of an
 *     id or an enum without "Id", such as {@code Milestone}
 */
public record Argument(String type, String value) {

  public static final String TASK = "task";
  public static final String ABOUT = "about";
  public static final String WHO = "who";
  public static final String MILESTONE = "Milestone";
  public static final String CYCLE = "Cycle";
  public static final String PRACTICE = "Practice";

  /** The nomination of whose text the mail holds a copy. */
  public static final String NOMINATION = "Nomination";

  public static final String INSTANT = "instant";

  /** A date and time that is no longer valid. */
  public static final String BEFORE = "before";

  /** When something happened. */
  public static final String MOMENT = "moment";

  /** The change of an address, read anew for each mail, since it is erased with its person. */
  public static final String ADDRESS_CHANGE = "AddressChange";

  /** A one-time link: only its id, never its token. */
  public static final String LINK = "Link";

  /** A meeting on which town and mentor agree. */
  public static final String APPOINTMENT = "Appointment";

  /** A request to get in contact. */
  public static final String CONTACT_REQUEST = "ContactRequest";

  /** A question for values of indicators. */
  public static final String VALUE_QUESTION = "ValueQuestion";

  /** A letter to several people. */
  public static final String LETTER = "Letter";

  private static final String SEPARATOR = " ";

  /** Separates the constants of an enum that are named together. */
  private static final String SEVERAL = "+";

  /** Refuses values that could carry typed text. */
  public static Argument of(Object argument) {
    if (argument instanceof Id id) {
      String name = id.getClass().getSimpleName();
      return new Argument(name.replaceFirst("Id$", ""), String.valueOf(id.value()));
    }
    if (argument instanceof Set<?> several) {
      return several.stream()
          .map(Argument::of)
          .reduce((one, next) -> new Argument(one.type, one.value + SEVERAL + next.value))
          .orElseThrow();
    }
    if (argument instanceof Enum<?> value) {
      return new Argument(value.getDeclaringClass().getSimpleName(), value.name());
    }
    if (argument instanceof LocalDate || argument instanceof Instant) {
      return new Argument(argument instanceof Instant ? INSTANT : "date", argument.toString());
    }
    if (argument instanceof PreviousDueDate before) {
      return new Argument(BEFORE, before.at().toString());
    }
    if (argument instanceof Moment moment) {
      return new Argument(MOMENT, moment.at().toString());
    }
    if (argument instanceof Integer || argument instanceof Long) {
      return new Argument("number", argument.toString());
    }
    if (argument instanceof TaskObject object) {
      return new Argument(ABOUT, object.toString());
    }
    if (argument instanceof TaskName task) {
      return new Argument(TASK, task.toString());
    }
    throw new IllegalArgumentException("no argument of a mail: " + argument.getClass());
  }

  /** Returns all of them for one column: no part can contain a blank. */
  public static String stored(Notification notice) {
    return Stream.concat(
            notice.arguments().stream().map(Argument::of),
            Stream.of(new Argument(WHO, notice.whom().word())))
        .map(argument -> argument.type + ":" + argument.value)
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns the single values of a combined one. */
  public List<String> values() {
    return List.of(value.split(Pattern.quote(SEVERAL)));
  }

  static List<Argument> parsed(String stored) {
    return Arrays.stream(stored.split(SEPARATOR))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split(":", 2))
        .map(parts -> new Argument(parts[0], parts[1]))
        .toList();
  }

  /** Returns whether the texts name it, as opposed to choosing between texts by it. */
  public boolean isNamed() {
    return !Set.of(TASK, ABOUT, WHO, LINK, NOMINATION, APPOINTMENT, CONTACT_REQUEST, ToAddress.TYPE)
        .contains(type);
  }

  /** Returns whether it is a part of a town's plan, which only readers of the case may see. */
  public boolean isOfPlan() {
    return type.equals(MILESTONE) || type.equals(VALUE_QUESTION);
  }
}
