package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final String EMAIL = "somebody.long@example.org";

  private final PasswordPolicy policy = new PasswordPolicy();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pearls-demo-2027",
        "vier schwäne im hafen",
        "łódki na jeziorze",
        "grüne bänke am markt",
        "            x",
        "905217348862",
        "# signs before or after it."
      })
  void takesLongPasswordsOfAnyKind(String password) {
    assertThatCode(() -> policy.check(password, EMAIL)).doesNotThrowAnyException();
  }

  @Test
  void asksForTwelveCharactersAndAtMostAHundredAndTwentyEight() {
    assertRefused("boat harbour".substring(0, 11), "error.people.password-short");
    assertRefused(null, "error.people.password-short");
    assertRefused("ab cd ef g".repeat(12) + "123456789", "error.people.password-long");
    assertThatCode(() -> policy.check("boat harbour", EMAIL)).doesNotThrowAnyException();
    assertThatCode(() -> policy.check("ab cd ef g".repeat(12) + "12345678", EMAIL))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789012",
        "Password2027!",
        "P@ssw0rd1234",
        "QWERTYuiopas",
        "correct horse battery staple",
        "culturalpearls",
        "Sommer2027!!",
        "aaaaaaaaaaaa",
        "12341234123412",
        "abcabcabcabc"
      })
  void refusesWhatIsTriedFirst(String password) {
    assertRefused(password, "error.people.password-common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Somebody.Long@Example.org", "somebody.long", "xsomebody.long@example.org"})
  void refusesTheAddressAndItsParts(String password) {
    assertRefused(password, "error.people.password-email");
  }

  private void assertRefused(String password, String key) {
    assertThatThrownBy(() -> policy.check(password, EMAIL))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.field()).contains("password");
            });
  }
}
