package org.culturalpearls.reuse.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.reuse.AdoptionService.Adopt;
import org.culturalpearls.reuse.AdoptionService.Report;
import org.culturalpearls.reuse.DoAgain;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a measure that is taken up, or with the report on it: all at once. */
class AdoptionRulesTest {

  private final PracticeContent content = mock();

  @BeforeEach
  void aPracticeOfTwoSteps() {
    for (PracticeText text : PracticeText.values()) {
      when(content.text(text)).thenReturn("");
    }
    when(content.text(PracticeText.STEPS)).thenReturn("- Find a hall\n- Open it");
  }

  @Test
  void trimsWhatIsTypedAndTakesTheWholeWhereNothingIsChosen() {
    Adopt checked = AdoptionRules.checked(adopt(null, " A hall ", " evenings ", "", " "), content);
    assertThat(checked).isEqualTo(adopt("", "A hall", "evenings", "", ""));
  }

  @Test
  void takesOnlyPartsThatTheRecordHas() {
    assertThat(AdoptionRules.checked(adopt("steps-2", "A", "", "", ""), content).part())
        .isEqualTo("steps-2");
    breaks(() -> AdoptionRules.checked(adopt("steps-3", "A", "", "", ""), content), "part");
    breaks(() -> AdoptionRules.checked(adopt("need", "A", "", "", ""), content), "part");
  }

  @Test
  void asksForAUnitOnlyBesideAnIndicator() {
    breaks(() -> AdoptionRules.checked(adopt("", "A", "", "How many?", ""), content), "unit");
    assertThat(AdoptionRules.checked(adopt("", "A", "", "How many?", "people"), content).unit())
        .isEqualTo("people");
  }

  @Test
  void findsAllThatIsWrongAtOnce() {
    breaks(
        () ->
            AdoptionRules.checked(
                adopt("none", " ", "x".repeat(501), "x".repeat(201), "x".repeat(61)), content),
        "part",
        "title",
        "adaptation",
        "indicator",
        "unit");
    breaks(
        () -> AdoptionRules.checked(new Report("", "x".repeat(1_001), null, true)),
        "changed",
        "result",
        "again");
  }

  @Test
  void keepsAReportAsItWasMeant() {
    assertThat(AdoptionRules.checked(new Report(" Less ", " More ", DoAgain.values()[0], true)))
        .isEqualTo(new Report("Less", "More", DoAgain.values()[0], true));
  }

  private static Adopt adopt(
      String part, String title, String adaptation, String indicator, String unit) {
    return new Adopt(new PracticeId(5), 1, part, title, adaptation, true, indicator, unit);
  }

  private static void breaks(ThrowingCallable rule, String... fields) {
    assertThatThrownBy(rule)
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(
            broken ->
                assertThat(broken.each())
                    .extracting(each -> each.field().orElse(""))
                    .containsExactlyInAnyOrder(fields));
  }
}
