package org.culturalpearls.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on security name as a proof is there: tests, settings of the handbook, pages. */
class NamedProofsTest {

  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:IT|Test))`");
  private static final Pattern SETTING =
      Pattern.compile("`((?:PEARLS|SPRING|SERVER|CAMUNDA|LOGGING)_[A-Z0-9_]+)`");
  private static final Pattern CHAPTER = Pattern.compile("\\*([A-Z][^*]+)\\*");
  private static final Pattern PAGE = Pattern.compile("]\\(([^)#]+\\.md)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"SECURITY.md", "docs/threat-model.md", "docs/asvs.md"})
  void isThere(String page) throws IOException {
    Path file = Path.of(page);
    String text = Files.readString(file);
    assertThat(named(TEST, text)).hasSizeGreaterThan(5).isSubsetOf(tests());
    String handbook = Files.readString(Path.of("docs/operations.md"));
    assertThat(named(SETTING, text)).allMatch(name -> handbook.contains("| `" + name + "` |"));
    assertThat(named(PAGE, text))
        .isNotEmpty()
        .allMatch(link -> Files.isRegularFile(file.resolveSibling(link).normalize()));
  }

  /** Of the requirements of a standard; what is met has a test, a setting, a page or a chapter. */
  @Test
  void everyRequirementThatIsMetNamesOneAndTheyAreCounted() throws IOException {
    String page = Files.readString(Path.of("docs/asvs.md"));
    String handbook = Files.readString(Path.of("docs/operations.md"));
    List<String[]> rows =
        page.lines()
            .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*"))
            .map(line -> line.split("\\|"))
            .toList();
    for (String[] row : rows) {
      String proof = row.length > 4 ? row[4] : "";
      assertThat(named(CHAPTER, proof))
          .as(row[1])
          .allMatch(chapter -> handbook.matches("(?s).*\n##+ " + chapter + "\n.*"));
      if (row[3].strip().equals("met")) {
        assertThat(
                Stream.of(TEST, SETTING, PAGE, CHAPTER).anyMatch(any -> any.matcher(proof).find()))
            .as(row[1])
            .isTrue();
      }
    }
    long met = rows.stream().filter(row -> row[3].strip().equals("met")).count();
    assertThat(met).isGreaterThanOrEqualTo(165);
    assertThat(page).contains(met + " met,");
    assertThat(Files.readString(Path.of("SECURITY.md"))).contains(met + " of " + rows.size());
  }

  /** The last column of the table of boundaries. */
  @Test
  void everyThreatNamesOne() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/threat-model.md")).stream()
            .dropWhile(line -> !line.startsWith("| Boundary |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(15).allMatch(row -> TEST.matcher(lastCell(row)).find());
  }

  private static String lastCell(String row) {
    String[] cells = row.split("\\|");
    return cells[cells.length - 1];
  }

  private static Set<String> named(Pattern what, String text) {
    return what.matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
