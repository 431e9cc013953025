package org.culturalpearls.portal.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.MessageSourceResolvable;

/**
 * Parses typed and chosen values of a form; an invalid value is an error of its field. Empty values
 * are null: facades know what is required.
 */
public final class FormValues {

  /** At the end of the name of the field for the time of day. */
  private static final String TIME = "Time";

  private FormValues() {}

  /** Returns the version in a form. */
  public static long version(String sent) {
    try {
      return Long.parseLong(sent);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.of("error.portal.version-missing");
    }
  }

  public static <E extends Enum<E>> E one(Class<E> type, String field, String sent) {
    try {
      return isEmpty(sent) ? null : Enum.valueOf(type, sent);
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.in(field, "error.portal.choose-from-list");
    }
  }

  public static <E extends Enum<E>> Set<E> many(Class<E> type, String field, List<String> sent) {
    Set<E> values = EnumSet.noneOf(type);
    for (String each : sent == null ? List.<String>of() : sent) {
      if (!isEmpty(each)) {
        values.add(one(type, field, each));
      }
    }
    return values;
  }

  public static ZoneId zone(String field, String sent) {
    try {
      return isEmpty(sent) ? null : ZoneId.of(sent);
    } catch (DateTimeException unknown) {
      throw RuleBroken.in(field, "error.portal.choose-from-list");
    }
  }

  /** Returns the id of an option. */
  public static Long id(String field, String sent) {
    try {
      return isEmpty(sent) ? null : Long.valueOf(sent);
    } catch (NumberFormatException tampered) {
      throw RuleBroken.in(field, "error.portal.choose-from-list");
    }
  }

  public static LocalDate date(String field, String typed) {
    try {
      return isEmpty(typed) ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeException unreadable) {
      throw RuleBroken.in(field, "error.portal.not-a-date");
    }
  }

  /** Parses a date and a time of day, typed in two fields: the time's is named like the date's. */
  public static LocalDateTime moment(String field, String typedDate, String typedTime) {
    LocalDate date = date(field, typedDate);
    LocalTime time = time(field + TIME, typedTime);
    if (date != null && time == null) {
      throw RuleBroken.in(field + TIME, "error.shared.missing", Label.field(field + TIME));
    }
    return date == null ? null : date.atTime(time);
  }

  private static LocalTime time(String field, String typed) {
    try {
      return isEmpty(typed) ? null : LocalTime.parse(typed.strip());
    } catch (DateTimeException unreadable) {
      throw RuleBroken.in(field, "error.portal.not-a-time", Label.field(field));
    }
  }

  /** Parses a number with decimals, exactly as typed, after a point or a comma. */
  public static BigDecimal exact(String field, String typed) {
    return exact(field, Label.field(field), typed);
  }

  /** The same for a field with a name of its own. */
  public static BigDecimal exact(String field, Object name, String typed) {
    if (isEmpty(typed)) {
      return null;
    }
    String number = typed.strip().replace(',', '.');
    if (!number.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      throw RuleBroken.in(field, "error.portal.not-exact", name);
    }
    return new BigDecimal(number);
  }

  /** Parses a number, which is required. */
  public static int whole(String field, String typed) {
    return whole(field, Label.field(field), typed);
  }

  /** The same for a field with a label of its own. */
  public static int whole(String field, MessageSourceResolvable label, String typed) {
    if (isEmpty(typed)) {
      throw RuleBroken.in(field, "error.shared.missing", label);
    }
    String number = typed.strip();
    if (!number.matches("-?\\d{1,9}")) {
      throw RuleBroken.in(field, "error.portal.not-a-number", label);
    }
    return Integer.parseInt(number);
  }

  /** Parses the page number of a list from a URL; the first for an invalid one. */
  public static int page(String sent) {
    return sent != null && sent.matches("\\d{1,6}")
        ? Math.min(Integer.parseInt(sent), Paged.LAST)
        : 0;
  }

  private static boolean isEmpty(String sent) {
    return sent == null || sent.isBlank();
  }
}
