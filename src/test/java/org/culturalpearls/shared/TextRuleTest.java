package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertThatThrownBy(() -> TextRule.optional("name", "a\0b", 4))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.shared.unreadable"));
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
}
