package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of mails are there in each language, name the same things, and can be read. */
class MailTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");
  private static final List<String> PARTS = List.of("subject", "first", "why");

  /** Of a whole cycle, or begun by somebody who then names the town. */
  private static final List<String> WITHOUT_A_CASE =
      List.of(
          "task.TitleDecisionProcess.",
          "task.LogMeetingProcess.",
          "task.EndMentoringProcess.UserTask_RequestEnd.",
          "task.LeaveProgrammeProcess.",
          "task.PracticeReviewProcess.",
          "task.PracticeConfirmationProcess.");

  private static final Properties ENGLISH = texts("en");

  static Stream<Properties> translations() {
    return MailWords.LANGUAGES.stream()
        .map(language -> language.name().toLowerCase(Locale.ROOT))
        .map(MailTextsTest::texts);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void haveTheSameKeysInEachLanguage(Properties texts) {
    assertThat(texts.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void nameTheSameThingsInEachLanguage(Properties texts) {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(places(texts, key)).as(key).isEqualTo(places(ENGLISH, key));
    }
  }

  /** A date in a calendar has the same words, and would have a gap where a town is to stand. */
  @ParameterizedTest
  @MethodSource("translations")
  void nameNoTownInTasksThatBelongToNone(Properties texts) {
    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> WITHOUT_A_CASE.stream().anyMatch(key::startsWith))
        .hasSize(11 * PARTS.size())
        .allSatisfy(key -> assertThat(places(texts, key)).as(key).doesNotContain("0"));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void areFormatsWithoutApostrophesThatWouldSwallowAPlace(Properties texts) {
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertThat(new MessageFormat(text)).as(key).isNotNull();
      assertThat(text.replace("''", "")).as(key).doesNotContain("'");
      assertThat(text.strip()).as(key).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void greetWithoutHasteAndNoise(Properties texts) {
    for (String key : texts.stringPropertyNames()) {
      assertThat(texts.getProperty(key)).as(key).doesNotContain("!", "please", "Bitte ");
    }
  }

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void areThereForEveryKind(MailKind kind) {
    if (kind != MailKind.TASK) {
      PARTS.forEach(part -> assertThat(ENGLISH).containsKey("mail." + kind + "." + part));
    }
  }

  @Test
  void areThereForEveryTaskOfEveryModelAndForNoOther() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String task : tasks()) {
      PARTS.forEach(part -> expected.add("task." + task + "." + part));
    }
    Set<String> there = new TreeSet<>(ENGLISH.stringPropertyNames());
    there.removeIf(key -> !key.startsWith("task."));
    assertThat(there).isEqualTo(expected);
  }

  private static Set<String> tasks() throws IOException {
    Set<String> tasks = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        String process = file.getFileName().toString().replace(".bpmn", "");
        USER_TASK
            .matcher(Files.readString(file))
            .results()
            .forEach(task -> tasks.add(process + "." + task.group(1)));
      }
    }
    return tasks;
  }

  private static Set<String> places(Properties texts, String key) {
    return PLACE
        .matcher(texts.getProperty(key))
        .results()
        .map((MatchResult place) -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    String file = "/mail/mail_" + language + ".properties";
    try (InputStream in = MailTextsTest.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
