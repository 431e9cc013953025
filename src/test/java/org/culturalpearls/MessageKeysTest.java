package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.SettingsGap;
import org.culturalpearls.cycle.CycleDate;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Label;
import org.junit.jupiter.api.Test;

/** What the code says by key has a text, and every text for an error is said by the code. */
class MessageKeysTest {

  /** A whole key, or the start of one that ends in a dot and is completed at run time. */
  private static final Pattern KEY = Pattern.compile("\"((?:error|import)\\.[a-zA-Z.-]*)\"");

  private final Properties texts = TextFiles.texts(TextFiles.english());

  @Test
  void everyErrorInTheCodeHasAText() throws IOException {
    for (String key : keysInCode()) {
      assertThat(texts.stringPropertyNames())
          .as(key)
          .anyMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key));
    }
  }

  @Test
  void everyTextOfAnErrorIsUsed() throws IOException {
    Set<String> used = keysInCode();
    Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
    unused.removeIf(key -> !key.startsWith("error."));
    unused.removeIf(key -> used.contains(key) || used.contains(start(key)));
    assertThat(unused).isEmpty();
  }

  /** Of a key that is there twice, in one file or in two, one text wins, silently. */
  @Test
  void noKeyIsThereTwice() throws IOException {
    for (List<Path> files : TextFiles.byLanguage().values()) {
      List<String> keys = new ArrayList<>();
      for (Path file : files) {
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#") && !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf('=')))
            .forEach(keys::add);
      }
      assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(TextFiles.keys(files));
    }
  }

  @Test
  void everyFileIsNamedAsThePackageWhoseWordsItHolds() {
    assertThat(TextFiles.english())
        .hasSizeGreaterThan(20)
        .map(file -> TextFiles.FOLDER.relativize(file).toString().replace(".properties", ""))
        .allSatisfy(
            name -> assertThat(Path.of("src/main/java/org/culturalpearls", name)).isDirectory());
  }

  @Test
  void noFileIsLong() {
    assertThat(TextFiles.english())
        .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(400));
  }

  @Test
  void everyTextIsAFormatThatCanBeRead() {
    for (String key : texts.stringPropertyNames()) {
      assertThat(new MessageFormat(texts.getProperty(key))).as(key).isNotNull();
    }
  }

  /** What a story or a record speaks of comes as text, which a format of numbers cannot take. */
  @Test
  void noTextOfAStoryOrARecordFormatsItsArguments() {
    Pattern formatted = Pattern.compile("\\{\\d+\\s*,");
    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> key.startsWith("story.") || key.startsWith("record."))
        .isNotEmpty()
        .noneMatch(key -> formatted.matcher(texts.getProperty(key)).find());
  }

  @Test
  void everyValueShownToPeopleHasAWord() {
    Stream.of(
            Role.values(),
            Country.values(),
            Language.values(),
            Theme.values(),
            Stage.values(),
            Step.values(),
            AwardStage.values(),
            AwardDate.values(),
            AwardOffice.values(),
            SettingsGap.values(),
            CycleDate.values())
        .flatMap(Stream::of)
        .map(value -> Label.of((Enum<?>) value).getCodes()[0])
        .forEach(key -> assertThat(texts).containsKey(key));
  }

  private static String start(String key) {
    return key.substring(0, key.lastIndexOf('.') + 1);
  }

  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
      }
    }
    return keys;
  }
}
