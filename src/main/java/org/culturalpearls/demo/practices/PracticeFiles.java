package org.culturalpearls.demo.practices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.demo.practices.PracticeFile.Number;
import org.culturalpearls.demo.practices.PracticeFile.Text;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the practices of the demo: {@code <key>.yml} is the original in English, {@code
 * <key>.<language>.yml} a translation.
 */
public final class PracticeFiles {

  private static final String ALL = "classpath:demo/practices/*.yml";
  private static final List<String> FACTS =
      List.of("populationBand", "hours", "cost", "leadTime", "season", "licence");

  private PracticeFiles() {}

  /** Returns all in the order of their keys. */
  public static List<PracticeFile> all() {
    Map<String, Map<String, Object>> originals = new LinkedHashMap<>();
    Map<String, List<Map<String, Object>>> translations = new LinkedHashMap<>();
    for (Map<String, Object> file : read()) {
      String key = text(file, "key");
      if (file.containsKey("language")) {
        translations.computeIfAbsent(key, none -> new ArrayList<>()).add(file);
      } else {
        originals.put(key, file);
      }
    }
    return originals.values().stream()
        .map(one -> of(one, translations.getOrDefault(text(one, "key"), List.of())))
        .toList();
  }

  private static List<Map<String, Object>> read() {
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(ALL);
      List<Map<String, Object>> read = new ArrayList<>();
      for (Resource file : Arrays.stream(files).sorted(PracticeFiles::byName).toList()) {
        try (InputStream content = file.getInputStream()) {
          read.add(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
        }
      }
      return read;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static int byName(Resource one, Resource other) {
    return String.valueOf(one.getFilename()).compareTo(String.valueOf(other.getFilename()));
  }

  private static PracticeFile of(
      Map<String, Object> original, List<Map<String, Object>> translations) {
    List<Text> texts = new ArrayList<>();
    texts.add(text(original, Language.EN));
    translations.forEach(
        file ->
            texts.add(
                text(file, Language.valueOf(text(file, "language").toUpperCase(Locale.ROOT)))));
    Map<String, String> facts = new LinkedHashMap<>();
    FACTS.forEach(fact -> facts.put(fact, text(original, fact)));
    return new PracticeFile(
        text(original, "key"),
        text(original, "kind"),
        List.copyOf(texts),
        text(original, "town"),
        isTrue(original, "hiddenTown"),
        Country.valueOf(text(original, "country")),
        rows(original).stream().map(PracticeFiles::number).toList(),
        facts,
        keys(original, "challenges"),
        keys(original, "instruments"),
        keys(original, "targetGroups"),
        isTrue(original, "hostsVisits"),
        Optional.ofNullable((String) original.get("evaluation")),
        texts(original, "repeatedIn"));
  }

  private static Text text(Map<String, Object> file, Language language) {
    return new Text(
        language,
        text(file, "title"),
        text(file, "summary"),
        text(file, "need"),
        text(file, "done"),
        text(file, "partners"),
        text(file, "worked"),
        text(file, "didNotWork"),
        text(file, "results"),
        texts(file, "steps"),
        text(file, "permits"),
        texts(file, "preconditions"),
        rows(file).stream().map(row -> text(row, "what")).toList(),
        rows(file).stream().map(row -> text(row, "unit")).toList());
  }

  private static Number number(Map<String, Object> row) {
    return new Number(Optional.ofNullable((Integer) row.get("before")), (Integer) row.get("after"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> file) {
    return (List<Map<String, Object>>) file.get("numbers");
  }

  private static boolean isTrue(Map<String, Object> file, String name) {
    return Boolean.TRUE.equals(file.get(name));
  }

  private static Set<String> keys(Map<String, Object> file, String name) {
    return new LinkedHashSet<>(texts(file, name));
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Map<String, Object> file, String name) {
    return (List<String>) file.getOrDefault(name, List.of());
  }

  private static String text(Map<String, Object> file, String name) {
    Object value = file.get(name);
    if (value instanceof String text) {
      return text.strip();
    }
    throw new IllegalStateException("%s has no text %s".formatted(file.get("key"), name));
  }
}
