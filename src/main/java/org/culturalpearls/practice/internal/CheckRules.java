package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.practice.PracticeReviewService.Check;
import org.culturalpearls.practice.PracticeReviewService.Decision;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks an editor's decision; finds all that is wrong at once. */
final class CheckRules {

  private final List<RuleBroken> broken = new ArrayList<>();

  private CheckRules() {}

  /** What is stored of a check. */
  record Checked(Map<PracticeSection, String> remarks, String reason) {}

  /**
   * Whoever asks for changes says in which section; whoever declines says why.
   *
   * @param authorThere whether the author can still change it
   */
  static Checked checked(Check check, boolean authorThere) {
    CheckRules rules = new CheckRules();
    Checked checked =
        new Checked(
            check.decision() == Decision.CHANGE ? rules.remarks(check) : Map.of(),
            check.decision() == Decision.DECLINE ? rules.reason(check) : "");
    if (check.decision() == Decision.CHANGE && !authorThere) {
      rules.broken.add(RuleBroken.in("decision", "error.practice.author-left"));
    }
    if (check.decision() == Decision.ASK_EXPERT) {
      rules.find(() -> TextRule.chosen("expert", check.expert()));
    }
    if (!rules.broken.isEmpty()) {
      throw RuleBroken.all(rules.broken);
    }
    return checked;
  }

  private Map<PracticeSection, String> remarks(Check check) {
    Map<PracticeSection, String> remarks = new EnumMap<>(PracticeSection.class);
    for (PracticeSection section : PracticeSection.values()) {
      String typed = check.remarks().getOrDefault(section, "");
      String remark =
          find(
              () ->
                  TextRule.optional(
                      section.field(), Label.of(section), typed, Check.MAX_REMARK_LENGTH));
      if (remark == null || !remark.isEmpty()) {
        remarks.put(section, remark);
      }
    }
    if (remarks.isEmpty()) {
      broken.add(RuleBroken.in("decision", "error.practice.nothing-to-change"));
    }
    return remarks;
  }

  private String reason(Check check) {
    return find(() -> TextRule.required("reason", check.reason(), Check.MAX_REASON_LENGTH));
  }

  private <T> T find(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return null;
    }
  }

  static void requireOffered(PersonId expert, List<PersonView> offered) {
    if (offered.stream().noneMatch(each -> each.id().equals(expert))) {
      throw RuleBroken.in("expert", "error.portal.choose-from-list");
    }
  }
}
