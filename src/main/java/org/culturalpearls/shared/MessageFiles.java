package org.culturalpearls.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the message files, {@code messages/plan.properties} for the package {@code plan}: all on
 * the class path, so that a new one needs no entry in a list.
 */
public final class MessageFiles {

  static final String SUFFIX = ".properties";
  private static final String PAGES = "messages/";
  private static final String MAILS = "mail/";
  private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2,3})\\.properties$");

  private MessageFiles() {}

  /** Returns those of these languages in which there are pages; English is in every file. */
  public static List<Locale> spoken(Collection<Locale> languages) {
    return of(languages, PAGES);
  }

  /** Returns those of these languages in which there are mails; English mails there always are. */
  public static List<Locale> written(Collection<Locale> languages) {
    return of(languages, MAILS);
  }

  private static List<Locale> of(Collection<Locale> languages, String folder) {
    Set<String> there =
        paths(folder)
            .map(LANGUAGE::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    return languages.stream()
        .filter(each -> each.equals(Locale.ENGLISH) || there.contains(each.getLanguage()))
        .toList();
  }

  /**
   * Returns the files as base names of which each language may have a version. English has none of
   * what stands in the models and forms themselves.
   */
  static List<String> baseNames() {
    return paths(PAGES)
        .map(path -> LANGUAGE.matcher(path).replaceFirst(SUFFIX))
        .map(path -> "classpath:" + path.substring(0, path.length() - SUFFIX.length()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> paths(String folder) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "**/*" + SUFFIX);
      return Stream.of(found).map(file -> path(file, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource file, String folder) {
    try {
      String url = file.getURL().toString();
      return url.substring(url.lastIndexOf("/" + folder) + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
