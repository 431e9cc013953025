package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTest {

  @Test
  void saysDatesInWords() {
    Object[] dates = {"Milestone 1", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 12, 1)};
    assertThat(new Texts().getMessage("error.plan.date-outside-cycle", dates, Locale.ENGLISH))
        .isEqualTo(
            "Milestone 1: choose a date from 11 January 2027 to 1 December 2027, inside the cycle.");
  }

  @Test
  void putsNoColonBehindANameThatEndsByItself() {
    assertThat(required("What do you decide?")).isEqualTo("What do you decide? Fill this in.");
    assertThat(required("Say it in one sentence."))
        .isEqualTo("Say it in one sentence. Fill this in.");
    assertThat(required("Lead mentor")).isEqualTo("Lead mentor: fill this in.");
    assertThat(new Texts().getMessage("task.place", new Object[] {"Why?", "x"}, Locale.ENGLISH))
        .isEqualTo("Why?, case x");
  }

  /** A language may begin with one file; what it does not say yet is English. */
  @Test
  void speaksALanguageThatHasAFileBesideTheEnglishOne(@TempDir Path folder) throws IOException {
    List<Locale> asked = List.of(Locale.ITALIAN, Locale.FRENCH, Locale.ENGLISH);
    Files.createDirectories(folder.resolve("messages/portal"));
    Files.writeString(folder.resolve("messages/portal/home_it.properties"), "home.title=Per te");
    assertThat(MessageFiles.spoken(asked)).containsExactly(Locale.ENGLISH);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader translated =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(translated);
      assertThat(MessageFiles.spoken(asked)).containsExactly(Locale.ITALIAN, Locale.ENGLISH);
      Texts texts = new Texts();
      assertThat(texts.getMessage("home.title", null, Locale.ITALIAN)).isEqualTo("Per te");
      assertThat(texts.getMessage("home.title", null, Locale.ENGLISH)).isEqualTo("My tasks");
      assertThat(texts.getMessage("nav.home", null, Locale.ITALIAN)).isEqualTo("My tasks");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static String required(String name) {
    return new Texts().getMessage("error.form.required", new Object[] {name}, Locale.ENGLISH);
  }

  @Test
  void saysDatesWithTheirTimeInWords() {
    Object[] arguments = {"", "", "", LocalDateTime.of(2027, 3, 28, 2, 30), ""};
    assertThat(new Texts().getMessage("record.award.date-moved", arguments, Locale.ENGLISH))
        .contains("from Sunday 28 March 2027, 02:30 to");
  }

  /** A text that a language lacks is English, whatever language the machine has. */
  @Test
  void neverSpeaksTheLanguageOfTheMachine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Texts texts = new Texts();
      assertThat(texts.getMessage("nav.home", null, Locale.ENGLISH)).isEqualTo("My tasks");
      assertThat(texts.getMessage("nav.home", null, Locale.FRENCH)).isEqualTo("My tasks");
      assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void saysDatesInGermanWords() {
    Object[] dates = {"Etappe 1", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 12, 1)};
    assertThat(new Texts().getMessage("error.plan.date-outside-cycle", dates, Locale.GERMAN))
        .contains("11. Januar 2027", "1. Dezember 2027");
  }
}
