package org.culturalpearls;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files with the texts that people read, as they lie in the source. */
public final class TextFiles {

  public static final Path FOLDER = Path.of("src/main/resources/messages");
  public static final String ENGLISH = "en";

  private TextFiles() {}

  public static List<Path> english() {
    return byLanguage().get(ENGLISH);
  }

  /** {@code plan_de.properties} is the German version of {@code plan.properties}. */
  public static Map<String, List<Path>> byLanguage() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .collect(Collectors.groupingBy(TextFiles::language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Properties texts(List<Path> files) {
    Properties texts = new Properties();
    for (Path file : files) {
      try (Reader in = Files.newBufferedReader(file)) {
        texts.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  public static Set<String> keys(List<Path> files) {
    return texts(files).stringPropertyNames();
  }

  private static String language(Path file) {
    String[] name = file.getFileName().toString().split("[_.]");
    return name.length == 3 ? name[1] : ENGLISH;
  }
}
