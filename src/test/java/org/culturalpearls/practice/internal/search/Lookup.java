package org.culturalpearls.practice.internal.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.TestTable;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;

/**
 * A line of {@code practice/queries.csv}: what somebody looks for and is to find.
 *
 * @param expected keys of records; none if nothing is to be found
 * @param below keys that stand after all expected ones, or are not found
 */
record Lookup(String words, Language reader, List<String> expected, List<String> below) {

  static Stream<Lookup> all() throws IOException {
    return TestTable.rows("practice/queries.csv")
        .map(
            row ->
                new Lookup(
                    row[0],
                    Language.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    row[2].equals("-") ? List.of() : keys(row[2]),
                    keys(row[3])));
  }

  private static List<String> keys(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.split(" "));
  }

  FoundPractices in(PracticeSearch search) {
    return search.find(SearchQuery.of(Map.of("q", List.of(words))).query(), reader);
  }

  static List<String> keys(FoundPractices found) {
    return found.hits().items().stream().map(hit -> DemoEntries.key(hit.id())).toList();
  }

  /** What is wrong with what was found, empty if nothing is. */
  String flaw(List<String> found, int first) {
    List<String> top = found.subList(0, Math.min(first, found.size()));
    if (expected.isEmpty() && !found.isEmpty()) {
      return "found " + found;
    }
    if (!top.containsAll(expected)) {
      return "expected " + expected + " but the first are " + top;
    }
    int last = expected.stream().mapToInt(found::indexOf).max().orElse(found.size());
    List<String> above =
        below.stream().filter(key -> found.contains(key) && found.indexOf(key) < last).toList();
    return above.isEmpty() ? "" : above + " stand above in " + top;
  }

  @Override
  public String toString() {
    return words;
  }
}
