package org.culturalpearls.reuse.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.AdoptionService.Adopt;
import org.culturalpearls.reuse.AdoptionService.Report;
import org.culturalpearls.reuse.PracticePart;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what is typed, and finds all that is wrong at once. */
final class AdoptionRules {

  private final List<RuleBroken> broken = new ArrayList<>();

  private AdoptionRules() {}

  /** Returns the command with trimmed texts. */
  static Adopt checked(Adopt sent, PracticeContent content) {
    AdoptionRules rules = new AdoptionRules();
    String part = sent.part() == null ? "" : sent.part();
    if (PracticePart.at(part, content).isEmpty()) {
      rules.broken.add(RuleBroken.in("part", "error.portal.choose-from-list"));
    }
    String indicator = rules.optional("indicator", sent.indicator(), PlanRow.MAX_TITLE);
    Adopt checked =
        new Adopt(
            sent.practice(),
            sent.version(),
            part,
            rules.required("title", sent.title(), PlanRow.MAX_TITLE),
            rules.optional("adaptation", sent.adaptation(), PlanRow.MAX_ANSWER),
            sent.withSteps(),
            indicator,
            indicator.isEmpty()
                ? rules.optional("unit", sent.unit(), PlannedIndicator.MAX_UNIT)
                : rules.required("unit", sent.unit(), PlannedIndicator.MAX_UNIT));
    rules.enforce();
    return checked;
  }

  /** Returns the report with trimmed texts. */
  static Report checked(Report sent) {
    AdoptionRules rules = new AdoptionRules();
    Report checked =
        new Report(
            rules.required("changed", sent.changed(), AdoptionService.MAX_TEXT),
            rules.required("result", sent.result(), AdoptionService.MAX_TEXT),
            rules.find(() -> TextRule.chosen("again", sent.again()), null),
            sent.published());
    rules.enforce();
    return checked;
  }

  private String required(String field, String text, int longest) {
    return find(() -> TextRule.required(field, text, longest), "");
  }

  private String optional(String field, String text, int longest) {
    return find(() -> TextRule.optional(field, text, longest), "");
  }

  private <T> T find(Supplier<T> rule, T otherwise) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return otherwise;
    }
  }

  private void enforce() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }
}
