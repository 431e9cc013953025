package org.culturalpearls.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.TextFiles;
import org.junit.jupiter.api.Test;

/** Templates speak by keys, every key has a text, and no text waits in vain. */
class TemplateTextsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("[\"']([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+)[\"']");

  /** The beginning of keys that are put together: {@code "role."} and a constant's name. */
  private static final Pattern PREFIX =
      Pattern.compile("[\"'|]([a-z][A-Za-z0-9_-]*\\.(?:[A-Za-z0-9_-]+\\.)*)[\"'$]");

  /** Constants have words of their own, by keys that end in their name. */
  private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");

  @Test
  void everyKeyInATemplateHasAText() throws IOException {
    String templates = all(TEMPLATES).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    Set<String> missing = found(KEY_IN_TEMPLATE, templates);
    missing.removeAll(TextFiles.keys(TextFiles.english()));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    String everything = all(Path.of("src/main/java")) + all(TEMPLATES);
    Set<String> keys = found(KEY_IN_TEMPLATE, everything);
    keys.addAll(found(KEY_IN_CODE, everything));
    Set<String> prefixes = found(PREFIX, everything);
    Set<String> constants = found(CONSTANT, everything);
    Set<String> unused =
        TextFiles.keys(TextFiles.english()).stream()
            // What happened in a case is recorded without the first word of its key.
            .filter(key -> !keys.contains(key.replaceFirst("^story\\.", "")))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith))
            .filter(key -> !constants.contains(constantOf(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  /** What is put in another's place is put there whatever the condition beside it says. */
  @Test
  void noConditionStandsBesideAReplacement() throws IOException {
    Pattern tag = Pattern.compile("(?s)<[a-zA-Z](?:[^>\"]|\"[^\"]*\")*>");
    String templates = all(TEMPLATES).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    assertThat(
            tag.matcher(templates)
                .results()
                .map(MatchResult::group)
                .filter(found -> found.matches("(?s).*th:(replace|insert)=.*"))
                .filter(found -> found.matches("(?s).*th:(if|unless)=.*")))
        .isEmpty();
  }

  @Test
  void templatesHoldNoWordsOfTheirOwn() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        String words =
            Files.readString(file)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<[a-zA-Z!/](?:[^>\"]|\"[^\"]*\")*>", "")
                .strip();
        assertThat(words).as(file.toString()).doesNotContainPattern("\\p{L}{2}");
      }
    }
  }

  private static String constantOf(String key) {
    return key.substring(key.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult hit) -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String all(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }
}
