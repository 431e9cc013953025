package org.culturalpearls.plan.internal.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks levels and what is said about them; finds all that is wrong at once. */
final class AgreedLevels {

  private AgreedLevels() {}

  /** Returns the levels without those that are taken back. */
  static Map<Question, AgreedLevel> checked(Map<Question, Agree> agreed) {
    Map<Question, AgreedLevel> checked = new EnumMap<>(Question.class);
    List<RuleBroken> broken = new ArrayList<>();
    agreed.forEach(
        (question, level) -> {
          try {
            AgreedLevel row = checked(question, level);
            if (row != null) {
              checked.put(question, row);
            }
          } catch (RuleBroken wrong) {
            broken.add(wrong);
          }
        });
    throwIfAny(broken);
    return checked;
  }

  private static AgreedLevel checked(Question question, Agree agreed) {
    String evidence = text(question, "evidence", agreed.evidence());
    String dissent = text(question, "dissent", agreed.dissent());
    if (agreed.level() == null) {
      if (!evidence.isEmpty() || !dissent.isEmpty()) {
        throw RuleBroken.in(
            field("levels", question), "error.plan.level-for-words", Label.of(question));
      }
      return null;
    }
    requireLevel(question, agreed.level());
    return new AgreedLevel(agreed.level(), evidence, dissent);
  }

  private static String text(Question question, String field, String text) {
    return TextRule.optional(
        field(field, question), Label.field(field), text, AgreedLevel.MAX_LENGTH);
  }

  static void requireLevel(Question question, Integer level) {
    if (level == null || level < Question.LOWEST || level > Question.HIGHEST) {
      throw missing(question);
    }
  }

  /** Throws unless there is a level for each question; names all that are missing. */
  static void requireAll(Map<Question, Integer> levels) {
    List<RuleBroken> broken =
        Arrays.stream(Question.values())
            .filter(question -> levels.get(question) == null)
            .map(AgreedLevels::missing)
            .toList();
    throwIfAny(broken);
    levels.forEach(AgreedLevels::requireLevel);
  }

  private static RuleBroken missing(Question question) {
    return RuleBroken.in(field("levels", question), "error.plan.level", Label.of(question));
  }

  /** Returns the field of a question among those of a kind. */
  static String field(String kind, Question question) {
    return kind + "[" + question.field() + "]";
  }

  private static void throwIfAny(List<RuleBroken> broken) {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }
}
