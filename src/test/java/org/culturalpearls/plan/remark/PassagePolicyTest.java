package org.culturalpearls.plan.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagePolicyTest {

  private static final Instant SAID = Instant.parse("2027-02-01T10:00:00Z");
  private static final String TEXT =
      "Many are **alone** in\nwinter:\n\n- the old\n- the *young*\n\n1. First, ask them.\n# Then\n> act";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Many are",
        "are alone in winter",
        "**alone** in\nwinter",
        "the old the young",
        "- the old\n- the *young*",
        "the young\n\nFirst, ask",
        "them. Then act",
        "  winter:  ",
        ""
      })
  void findsWhatPeopleCopyFromTheTextOrFromThePage(String quote) {
    assertThat(PassagePolicy.isIn(quote, TEXT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"many are", "alone winter", "the oldest", "Many are alone in winter."})
  void findsNoOtherWords(String quote) {
    assertThat(PassagePolicy.isIn(quote, TEXT)).isFalse();
  }

  @Test
  void keepsHyphensAndNumbersInsideOfLines() {
    assertThat(PassagePolicy.isIn("cross-border", "A cross-border choir of 3. class")).isTrue();
    assertThat(PassagePolicy.isIn("crossborder", "A cross-border choir")).isFalse();
    assertThat(PassagePolicy.isIn("of 3. class", "A cross-border choir of 3. class")).isTrue();
  }

  @Test
  void followsAPassageThroughChangesElsewhere() {
    assertThat(anchor("in winter", "Some are alone in winter, too.")).isEqualTo(Anchor.STANDS);
    assertThat(anchor("in winter", "Some are alone in autumn.")).isEqualTo(Anchor.CHANGED);
    assertThat(anchor("in winter", null)).isEqualTo(Anchor.GONE);
  }

  @Test
  void saysOfAWholeRowWhetherItWasChangedAfterwards() {
    assertThat(whole(null)).isEqualTo(Anchor.STANDS);
    assertThat(whole(SAID.minusSeconds(1))).isEqualTo(Anchor.STANDS);
    assertThat(whole(SAID)).isEqualTo(Anchor.STANDS);
    assertThat(whole(SAID.plusSeconds(1))).isEqualTo(Anchor.CHANGED);
    assertThat(PassagePolicy.anchor("", SAID, null, null)).isEqualTo(Anchor.GONE);
  }

  @Test
  void readsAllThatIsTypedInARow() {
    Measure measure =
        new Measure(
            "Cinema",
            "On Sundays.",
            "Adults",
            MilestoneOwner.named("The choir"),
            null,
            "The school",
            LocalDate.of(2027, 3, 1),
            null,
            MeasureSource.PRACTICE,
            "Harbour cinema",
            List.of());
    assertThat(PassagePolicy.words(measure))
        .isEqualTo("Cinema\nOn Sundays.\nAdults\nThe school\nHarbour cinema");
  }

  private static Anchor anchor(String quote, String text) {
    return PassagePolicy.anchor(quote, SAID, text, SAID.plusSeconds(60));
  }

  private static Anchor whole(Instant changedAt) {
    return PassagePolicy.anchor("", SAID, "Anything", changedAt);
  }
}
