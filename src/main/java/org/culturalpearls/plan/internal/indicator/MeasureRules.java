package org.culturalpearls.plan.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what a team says of a measure; finds all that is wrong at once. */
final class MeasureRules {

  private MeasureRules() {}

  /**
   * Returns it as it is stored.
   *
   * @param computed where dates and values see the measure
   */
  static Said checked(Said said, MeasureState computed) {
    List<RuleBroken> broken = new ArrayList<>();
    MeasureState state = said.state() == null ? computed : said.state();
    Said checked =
        new Said(
            said.state(),
            find(broken, () -> text("sentence", said.sentence(), said.state() != null)),
            find(broken, () -> text("nextStep", said.nextStep(), state == MeasureState.AT_RISK)));
    if (broken.isEmpty()
        && said.state() == null
        && (checked.sentence() + checked.nextStep()).isEmpty()) {
      broken.add(RuleBroken.in("state", "error.measure.nothing-said"));
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    return checked;
  }

  private static String find(List<RuleBroken> broken, Supplier<String> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return "";
    }
  }

  private static String text(String field, String text, boolean required) {
    return required
        ? TextRule.required(field, text, Said.MAX_LENGTH)
        : TextRule.optional(field, text, Said.MAX_LENGTH);
  }
}
