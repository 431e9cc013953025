package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeText;
import org.junit.jupiter.api.Test;

class EvidencePolicyTest {

  @Test
  void isToldWithoutANumber() {
    assertThat(evidence(Map.of())).isEqualTo(Evidence.TOLD);
    assertThat(evidence(Map.of(PracticeText.RESULT, "Many came."))).isEqualTo(Evidence.TOLD);
  }

  @Test
  void isCountedWithANumberInTheResult() {
    assertThat(evidence(Map.of(PracticeText.RESULT, "200 came."))).isEqualTo(Evidence.COUNTED);
  }

  @Test
  void isBeforeAndAfterOnlyWithANumberInBoth() {
    assertThat(evidence(Map.of(PracticeText.RESULT, "200 came.", PracticeText.BEFORE, "Few came.")))
        .isEqualTo(Evidence.COUNTED);
    assertThat(evidence(Map.of(PracticeText.RESULT, "Many came.", PracticeText.BEFORE, "30 came.")))
        .isEqualTo(Evidence.TOLD);
    assertThat(evidence(Map.of(PracticeText.RESULT, "200 came.", PracticeText.BEFORE, "30 came.")))
        .isEqualTo(Evidence.BEFORE_AND_AFTER);
  }

  @Test
  void isEvaluatedWhateverWasCounted() {
    assertThat(evidence(Map.of(PracticeText.EVALUATION, "By the college.")))
        .isEqualTo(Evidence.EVALUATED);
    assertThat(evidence(Map.of(PracticeText.EVALUATION, " "))).isEqualTo(Evidence.TOLD);
  }

  @Test
  void isStrongestWhereItWasRepeated() {
    assertThat(
            evidence(
                Map.of(
                    PracticeText.EVALUATION, "By the college.",
                    PracticeText.REPEATED, "In the next town.")))
        .isEqualTo(Evidence.REPEATED_ELSEWHERE);
  }

  @Test
  void hasALastingKey() {
    assertThat(Evidence.REPEATED_ELSEWHERE.key()).isEqualTo("repeated-elsewhere");
  }

  private static Evidence evidence(Map<PracticeText, String> texts) {
    return EvidencePolicy.of(
        new PracticeContent(
            PracticeKind.PRACTICE,
            null,
            false,
            null,
            Language.EN,
            Licence.CC_BY_4_0,
            false,
            texts,
            Map.of()));
  }
}
