package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void prefersTheFewestMistakes() {
    assertThat(Likeness.nearest("calender", List.of("calendar", "calendars", "kalender")))
        .containsExactly("calendar");
    assertThat(Likeness.nearest("kalendorus", List.of("kalendorius", "kalendoriai")))
        .containsExactly("kalendorius");
  }

  @Test
  void readsOtherFormsOfAWord() {
    assertThat(Likeness.nearest("ovingsrommet", List.of("ovingsrom", "ovinger")))
        .containsExactly("ovingsrom");
    assertThat(Likeness.nearest("laenutamine", List.of("laenutusi", "laenas")))
        .containsExactly("laenutusi");
  }

  @Test
  void doesNotGuess() {
    assertThat(Likeness.nearest("operation", List.of("opera", "cooperation"))).isEmpty();
    assertThat(Likeness.nearest("fiskepudding", List.of("fiskerne"))).isEmpty();
    assertThat(Likeness.nearest("kohver", List.of("kohvi"))).isEmpty();
    assertThat(Likeness.nearest("lato", List.of("lata"))).isEmpty();
  }
}
