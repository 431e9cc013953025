package org.culturalpearls.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the message files, {@code messages/plan.properties} for the package {@code plan}: all on
 * the class path, so that a new one needs no entry in a list.
 */
public final class MessageFiles {

  static final String SUFFIX = ".properties";
  private static final String FOLDER = "messages/";

  private MessageFiles() {}

  /** Returns those of these languages that have texts; English is in every file. */
  public static List<Locale> spoken(Collection<Locale> languages) {
    List<String> paths = paths().toList();
    return languages.stream()
        .filter(
            each ->
                each.equals(Locale.ENGLISH)
                    || paths.stream()
                        .anyMatch(path -> path.endsWith("_" + each.getLanguage() + SUFFIX)))
        .toList();
  }

  /** Returns the English files, as base names of which each language may have a version. */
  static List<String> baseNames() {
    return paths()
        .filter(path -> !path.contains("_"))
        .map(path -> "classpath:" + path.substring(0, path.length() - SUFFIX.length()))
        .sorted()
        .toList();
  }

  private static Stream<String> paths() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "**/*" + SUFFIX);
      return Stream.of(found).map(MessageFiles::path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource file) {
    try {
      String url = file.getURL().toString();
      return url.substring(url.lastIndexOf(FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
