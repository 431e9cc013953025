package org.culturalpearls.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.culturalpearls.people.Theme;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private final Choice ageing = new Choice("AGEING", "ageing");

  @Test
  void isChosenByTextConstantCollectionOrArray() {
    assertThat(ageing.isChosenIn("AGEING")).isTrue();
    assertThat(ageing.isChosenIn(Theme.AGEING)).isTrue();
    assertThat(ageing.isChosenIn(Set.of(Theme.CRISIS, Theme.AGEING))).isTrue();
    assertThat(ageing.isChosenIn(new String[] {"CRISIS", "AGEING"})).isTrue();
  }

  @Test
  void isNotChosenByNothingOrAnother() {
    assertThat(ageing.isChosenIn(null)).isFalse();
    assertThat(ageing.isChosenIn("")).isFalse();
    assertThat(ageing.isChosenIn(Set.of(Theme.CRISIS))).isFalse();
  }
}
