package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.TextFiles;

/**
 * Finds English on a page of another language: what stands in the English message files, in forms
 * and in models, word by word, as far as it is more than a word.
 */
final class EnglishLeft {

  /** A piece of a text between its arguments. */
  private static final Pattern ARGUMENTS = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

  private static final Pattern OF_FORM =
      Pattern.compile("\"(?:label|description)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern OF_MODEL =
      Pattern.compile("<bpmn:documentation>([^<]*)</bpmn:documentation>");

  private static final int SHORTEST = 8;

  /** All that is to be read or heard. */
  private static final String WORDS =
      """
      () => document.body.innerText + '\\n' + document.title + '\\n'
        + [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')]
          .flatMap(e => ['aria-label', 'title', 'placeholder', 'alt'].map(a => e.getAttribute(a)))
          .filter(Boolean).join('\\n')""";

  private final Set<String> english = new TreeSet<>();
  private final String translated;

  EnglishLeft(String language) {
    this.translated = String.join("\n", values(TextFiles.byLanguage().get(language)).toList());
    Stream.concat(
            values(TextFiles.english()),
            Stream.concat(found(".form", OF_FORM), found(".bpmn", OF_MODEL)))
        .flatMap(ARGUMENTS::splitAsStream)
        .map(piece -> piece.replace("''", "'").strip())
        .filter(piece -> piece.length() >= SHORTEST && piece.contains(" "))
        .filter(piece -> piece.indexOf('{') < 0 && piece.indexOf('}') < 0)
        .filter(piece -> !translated.contains(piece))
        .forEach(english::add);
    assertThat(english).hasSizeGreaterThan(2_000);
  }

  /** Fails with every English text on the page. */
  void isNotOn(Page page, String name) {
    assertThat(in(page)).as(name).isEmpty();
  }

  List<String> in(Page page) {
    String words = page.evaluate(WORDS).toString();
    return english.stream().filter(words::contains).collect(Collectors.toList());
  }

  private static Stream<String> values(List<Path> files) {
    return TextFiles.texts(files).values().stream().map(Object::toString);
  }

  private static Stream<String> found(String ending, Pattern text) {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
          .flatMap(file -> text.matcher(read(file)).results().map(hit -> hit.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
