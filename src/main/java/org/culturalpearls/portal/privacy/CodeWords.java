package org.culturalpearls.portal.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Formats constants and keys in a copy. Only in columns without typed text, which stays as it is,
 * whatever it looks like.
 */
@Component
class CodeWords {

  private static final Set<String> CODED =
      Set.of(
          "kind",
          "state",
          "stage",
          "outcome",
          "occasion",
          "part",
          "office",
          "side",
          "rhythm",
          "topic",
          "task",
          "section",
          "role",
          "theme",
          "language",
          "country",
          "table",
          "column");

  /** The message prefix of columns that share the texts of another column. */
  private static final Map<String, String> SAME_AS =
      Map.of(
          "themes", "theme",
          "languages", "language",
          "countries", "country",
          "sections", "section",
          "given", "role",
          "taken", "role",
          "held_table", "table",
          "held_column", "column");

  /** The prefix of a task's id, for the kind of its element. */
  private static final String ELEMENT = "^([A-Z][a-z]+)+_";

  /** Tables whose texts other tables share. */
  private static final List<String> SHARED = List.of("mentoring", "meeting", "award", "");

  private final MessageSource texts;
  private final ColumnWords columns;

  CodeWords(MessageSource texts, ColumnWords columns) {
    this.texts = texts;
    this.columns = columns;
  }

  String of(String table, String column, String value) {
    String name = SAME_AS.getOrDefault(column, column);
    if (!CODED.contains(name)) {
      return value;
    }
    if (name.equals("column")) {
      return Optional.of(columns.of(value)).filter(word -> !word.isEmpty()).orElse(plain(value));
    }
    return keys(table, name).stream()
        .map(key -> texts.getMessage(key + value, null, "", LocaleContextHolder.getLocale()))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElseGet(() -> plain(value));
  }

  /**
   * Returns for {@code mail_preference} and {@code topic}: {@code mailpreferencetopic.}, {@code
   * mailtopic.}
   */
  private static List<String> keys(String table, String column) {
    if (column.equals("table")) {
      return List.of("held.");
    }
    String[] words = table.split("_");
    List<String> keys = new ArrayList<>();
    for (int length = words.length; length > 0; length--) {
      for (int first = 0; first + length <= words.length; first++) {
        keys.add(String.join("", List.of(words).subList(first, first + length)) + column + ".");
      }
    }
    SHARED.forEach(of -> keys.add(of + column + "."));
    return keys;
  }

  /** For {@code UserTask_ReportMilestone}, {@code MENTOR_ASKED}, {@code plan.handed-in}. */
  private static String plain(String code) {
    return code.replaceFirst(ELEMENT, "")
        .replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ")
        .replace(".", ": ")
        .toLowerCase(Locale.ROOT);
  }
}
