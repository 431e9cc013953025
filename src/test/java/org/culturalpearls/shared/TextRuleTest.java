package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

  @Test
  void stripsBlanks() {
    assertThat(TextRule.required("name", " a b\u2003", 3)).isEqualTo("a b");
  }

  @Test
  void refusesBlankTextNamingTheField() {
    assertThatThrownBy(() -> TextRule.required("name", " \t", 9))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.field()).contains("name");
              assertThat(e.key()).isEqualTo("error.shared.missing");
            });
  }

  @Test
  void refusesTextOverTheLimit() {
    assertThat(TextRule.optional("name", "1234", 4)).isEqualTo("1234");
    assertThatThrownBy(() -> TextRule.optional("name", "12345", 4))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.shared.too-long"));
  }

  @Test
  void refusesTheCharacterThatTheDatabaseCannotKeep() {
    for (String text : List.of("a\0b", "\0a")) {
      assertThatThrownBy(() -> TextRule.optional("name", text, 4))
          .isInstanceOfSatisfying(
              RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.shared.unreadable"));
    }
  }

  @Test
  void asksForAValue() {
    assertThat(TextRule.chosen("day", 5)).isEqualTo(5);
    assertThatThrownBy(() -> TextRule.chosen("day", null))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("day"));
  }

  @Test
  void takesNoTextForEmptyText() {
    assertThat(TextRule.optional("name", null, 4)).isEmpty();
  }

  @Test
  void refusesAddressesInNamesAndNothingThatNamesHold() {
    for (String name :
        List.of(
            "evil.example", "see http://x", "WWW.evil", "a@b", "t.co/abc", "Win at EVIL.COM now")) {
      assertThatThrownBy(() -> TextRule.name("name", name, 120))
          .as(name)
          .isInstanceOfSatisfying(
              RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.shared.address-in-name"));
    }
    for (String name :
        List.of("Dr. Anna Saar", "J.R. Smith", "Prof.Dr. Berg", "St.Gallen", "Halle a. d. Saale")) {
      assertThat(TextRule.name("name", name, 120)).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna\nSaar",
        "Anna\r\nBcc: x",
        "Anna\u2028Saar",
        "Anna \u202EraaS",
        "\u2066Anna\u2069",
        "An\u200Bna",
        "An\u00ADna",
        "\uFEFFAnna",
        "Anna\u0007",
        "Anna\uE000",
        "Anna\u3164",
        "Anna\uD800"
      })
  void refusesSignsInNamesThatAreNotSeen(String name) {
    assertThatThrownBy(() -> TextRule.name("name", name, 120))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.key()).isEqualTo("error.shared.unseen");
              assertThat(e.field()).contains("name");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ærø Åse Öberg",
        "Ülle Õnnepalu-Käärik",
        "Žanete Ķēniņa Šķēle",
        "Eglė Žemaitytė Ąžuolas",
        "Łucja Żółć-Gęślą",
        "Jürgen Groß",
        "Seán O'Neill",
        "D\u2019Arcy \u201EAnna\u201C",
        "Þóra Guðrún",
        "Đặng Thị"
      })
  void takesTheLettersOfTheRegionAndOfItsPeople(String name) {
    assertThat(TextRule.name("name", name, 120)).isEqualTo(name);
  }

  @Test
  void writesALetterInOneWayAndOneBlankForSeveral() {
    assertThat(TextRule.name("name", "Ru\u0304jiena\u00A0 novads ", 120))
        .isEqualTo("R\u016Bjiena novads");
    assertThat(TextRule.line("region", "  ", 120)).isEmpty();
    assertThat(TextRule.line("region", null, 120)).isEmpty();
  }
}
