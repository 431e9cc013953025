package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class PasswordPolicyTest {

  private static final String EMAIL = "somebody.long@example.org";

  private final PasswordPolicy policy = new PasswordPolicy(new MockEnvironment());

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "abcabcabcabc",
        "Iloveyou2027!",
        "Samantha 2027",
        "1234qwerasdf",
        "pearls-demo-2027",
        "Pearls-Demo-2027!"
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

  @Test
  void knowsThreeThousandThatPeopleChooseMost() throws IOException {
    List<String> most =
        new ClassPathResource("people/zxcvbn-passwords.txt")
            .getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(most).hasSize(3000).doesNotHaveDuplicates();
    assertThat(most)
        .filteredOn(word -> word.matches("[a-z]+"))
        .hasSizeGreaterThan(2000)
        .allSatisfy(word -> assertRefused(word + "1234567890!!", "error.people.password-common"));
  }

  @Test
  void takesTheDemosPasswordInTheDemoAlone() {
    MockEnvironment demo = new MockEnvironment();
    demo.setActiveProfiles("demo");
    assertThatCode(() -> new PasswordPolicy(demo).check("pearls-demo-2027", EMAIL))
        .doesNotThrowAnyException();
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
