package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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

  private static String required(String name) {
    return new Texts().getMessage("error.form.required", new Object[] {name}, Locale.ENGLISH);
  }

  @Test
  void saysDatesWithTheirTimeInWords() {
    Object[] arguments = {"", "", "", LocalDateTime.of(2027, 3, 28, 2, 30), ""};
    assertThat(new Texts().getMessage("record.award.date-moved", arguments, Locale.ENGLISH))
        .contains("from Sunday 28 March 2027, 02:30 to");
  }
}
