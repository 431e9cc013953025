package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchMissesFacadeTest {

  @Test
  void countsTheSameWordsAsTheSame() {
    assertThat(SearchMissesFacade.kept("  Open  AIR\tcinema ")).contains("open air cinema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "anna@town.example", "call 371 2345678", "a\u0000b"})
  void keepsNothingThatMayBeOfSomebody(String typed) {
    assertThat(SearchMissesFacade.kept(typed)).isEmpty();
  }

  @Test
  void keepsNoLongTexts() {
    assertThat(SearchMissesFacade.kept("x".repeat(80))).isPresent();
    assertThat(SearchMissesFacade.kept("x".repeat(81))).isEmpty();
  }
}
