package org.culturalpearls.shared.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureRuleTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rule   in the copy  typed  with the row  erased
          NOTHING, false,       false, false,        false
          PERSON,  true,        false, false,        false
          FACT,    true,        false, false,        false
          TEXT,    true,        true,  false,        false
          PRIVATE, true,        true,  false,        true
          PROFILE, true,        false, true,         true
          SECRET,  false,       false, true,         true
          """)
  void saysWhatBecomesOfAColumn(
      ErasureRule rule, boolean inCopy, boolean typed, boolean withTheRow, boolean erased) {
    assertThat(rule.isInCopy()).as("in the copy").isEqualTo(inCopy);
    assertThat(rule.isTyped()).as("typed").isEqualTo(typed);
    assertThat(rule.goesWithTheRow()).as("goes with the row").isEqualTo(withTheRow);
    assertThat(rule.isErased()).as("erased").isEqualTo(erased);
  }

  @Test
  void everyRuleIsInTheTable() {
    assertThat(ErasureRule.values()).hasSize(7);
  }
}
