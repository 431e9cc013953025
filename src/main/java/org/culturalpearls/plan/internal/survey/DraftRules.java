package org.culturalpearls.plan.internal.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what a team writes of a survey; finds all that is wrong at once. */
final class DraftRules {

  private final List<RuleBroken> broken = new ArrayList<>();

  private DraftRules() {}

  /**
   * Returns the draft with its texts trimmed.
   *
   * @param today in the town's cycle
   */
  static Draft checked(Draft draft, LocalDate today) {
    DraftRules rules = new DraftRules();
    Draft checked =
        new Draft(
            rules.find(() -> TextRule.name("title", draft.title(), Draft.MAX_TITLE_LENGTH)),
            rules.find(() -> TextRule.optional("intro", draft.intro(), Draft.MAX_INTRO_LENGTH)),
            rules.find(() -> TextRule.chosen("language", draft.language())),
            rules.find(() -> opens(draft.opensOn(), today)),
            rules.find(() -> closes(draft.opensOn(), draft.closesOn())),
            rules.questions(draft.questions()));
    if (!rules.broken.isEmpty()) {
      throw RuleBroken.all(rules.broken);
    }
    return checked;
  }

  private <T> T find(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return null;
    }
  }

  private static LocalDate opens(LocalDate opensOn, LocalDate today) {
    if (TextRule.chosen("opensOn", opensOn).isBefore(today)) {
      throw RuleBroken.in("opensOn", "error.survey.opens-in-the-past", today);
    }
    return opensOn;
  }

  private static LocalDate closes(LocalDate opensOn, LocalDate closesOn) {
    TextRule.chosen("closesOn", closesOn);
    if (opensOn != null && closesOn.isBefore(opensOn)) {
      throw RuleBroken.in("closesOn", "error.survey.ends-before-it-begins", opensOn);
    }
    if (opensOn != null && closesOn.isAfter(opensOn.plusDays(Draft.MAX_DAYS))) {
      throw RuleBroken.in(
          "closesOn", "error.survey.open-too-long", opensOn.plusDays(Draft.MAX_DAYS));
    }
    return closesOn;
  }

  private List<AskedQuestion> questions(List<AskedQuestion> asked) {
    if (asked.isEmpty()) {
      broken.add(RuleBroken.in("questions", "error.survey.no-question"));
    }
    if (asked.size() > Draft.MAX_QUESTIONS) {
      broken.add(
          RuleBroken.in(
              "questions", "error.survey.too-many-questions", Draft.MAX_QUESTIONS, asked.size()));
    }
    Set<KitQuestion> known = EnumSet.noneOf(KitQuestion.class);
    List<AskedQuestion> checked = new ArrayList<>();
    for (AskedQuestion each : asked) {
      if (!each.question().isAsked() || !known.add(each.question())) {
        throw RuleBroken.in("questions", "error.portal.choose-from-list");
      }
      checked.add(new AskedQuestion(each.question(), wording(each), choices(each)));
    }
    return checked;
  }

  private String wording(AskedQuestion asked) {
    String field = "wording[" + FieldName.of(asked.question()) + "]";
    String wording =
        find(() -> TextRule.line(field, asked.wording(), AskedQuestion.MAX_WORDING_LENGTH));
    return wording == null ? "" : wording;
  }

  private List<String> choices(AskedQuestion asked) {
    String field = "choices[" + FieldName.of(asked.question()) + "]";
    List<String> choices =
        asked.choices().stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    int expected = asked.question().scale().choices();
    if (!choices.isEmpty() && choices.size() != expected) {
      broken.add(RuleBroken.in(field, "error.survey.choices", expected, choices.size()));
    }
    for (String each : choices) {
      find(() -> TextRule.line(field, each, AskedQuestion.MAX_CHOICE_LENGTH));
    }
    return choices;
  }
}
