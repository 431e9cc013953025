package org.culturalpearls.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of settings in docs/operations.md: names, and what holds unless they are set. */
final class HandbookSettings {

  private static final Pattern ROW =
      Pattern.compile("\\| `([A-Z0-9_]+)` \\| [^|]+ \\| (?:`([^`]*)`|([^|`]+)) \\|");

  private HandbookSettings() {}

  static Map<String, String> read() {
    try {
      Map<String, String> rows = new TreeMap<>();
      Matcher row = ROW.matcher(Files.readString(Path.of("docs/operations.md")));
      while (row.find()) {
        rows.put(row.group(1), Objects.requireNonNullElseGet(row.group(2), () -> row.group(3)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
