package org.culturalpearls.plan.internal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyCodeTest {

  @Test
  void canBeTypedFromAPosterAlsoInCapitals() {
    String code = SurveyCode.fresh();

    assertThat(code).matches("[a-z2-9]{9}").doesNotContainPattern("[ilo01]");
    assertThat(SurveyCode.typed(" " + code.toUpperCase(Locale.ROOT))).isEqualTo(code);
  }

  @Test
  void isHardToHitByChance() {
    assertThat(Stream.generate(SurveyCode::fresh).limit(10_000)).doesNotHaveDuplicates();
  }
}
