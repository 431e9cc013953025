package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void keepsAddressesInLowerCase() {
    assertThat(EmailAddress.of("email", " Jānis.Ozols@Example.ORG "))
        .isEqualTo("jānis.ozols@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "a@b",
        "a@@example.org",
        "a b@example.org",
        "a@example.org, b@example.org",
        "Anna <anna@example.org>"
      })
  void refusesWhatIsNoAddress(String typed) {
    assertThatThrownBy(() -> EmailAddress.of("email", typed))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.field()).contains("email");
              assertThat(e.key()).isEqualTo("error.people.email-shape");
            });
  }
}
