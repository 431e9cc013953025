package org.culturalpearls.security.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BodyRuleTest {

  @Test
  void keepsAllOfAForm() {
    assertThat(BodyRule.form(200)).isEqualTo(new BodyRule(200, 200, 0));
    assertThatThrownBy(() -> BodyRule.form(1L << 32))
        .as("more than one array holds")
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void readsWhatIsThrownAway() {
    assertThat(BodyRule.drained(200)).isEqualTo(new BodyRule(0, 200, 0));
    assertThat(BodyRule.drained(200).isDecided()).isFalse();
  }

  @Test
  void isDecidedWhereNothingIsRead() {
    assertThat(BodyRule.refused(415)).isEqualTo(new BodyRule(0, 0, 415));
    assertThat(BodyRule.unread()).isEqualTo(new BodyRule(0, 0, 0));
    assertThat(BodyRule.unread().isDecided()).isTrue();
  }
}
