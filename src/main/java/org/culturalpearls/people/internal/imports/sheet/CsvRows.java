package org.culturalpearls.people.internal.imports.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.culturalpearls.shared.RuleBroken;

/** Splits a CSV text, separated by commas, semicolons or tabs, into rows. */
final class CsvRows {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final int most;

  CsvRows(int most) {
    this.most = most;
  }

  List<SheetRow> read(String text) {
    String[] hint = text.split("\r?\n", 2);
    // The line that tells Excel the separator.
    boolean told = hint[0].strip().toLowerCase().matches("sep=.");
    char separator = told ? hint[0].strip().charAt(4) : separator(text);
    List<SheetRow> rows = new ArrayList<>();
    // A spreadsheet program counts a row with a break in a cell once; who mends a file, its lines.
    int number = 1;
    int line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
      for (CSVRecord row : parser) {
        if (number > 1 || !told) {
          rows.add(new SheetRow(number, cells(row)));
        }
        if (rows.size() > most) {
          throw SheetReader.tooLong(most);
        }
        number++;
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException e) {
      throw RuleBroken.in("file", "error.people.import-broken-line", line);
    }
    return rows;
  }

  private static List<String> cells(CSVRecord row) {
    return row.stream().limit(SheetReader.MOST_COLUMNS).map(String::strip).toList();
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /**
   * Returns the separator that is most frequent in the first line with any, quoted text excluded.
   */
  private static char separator(String text) {
    for (String line : text.split("\r\n|\r|\n")) {
      String open = line.replaceAll("\"[^\"]*\"", "");
      char best = SEPARATORS[0];
      for (char candidate : SEPARATORS) {
        best = count(open, candidate) > count(open, best) ? candidate : best;
      }
      if (count(open, best) > 0) {
        return best;
      }
    }
    return SEPARATORS[0];
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
