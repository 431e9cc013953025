package org.culturalpearls.letter.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what is typed and chosen for a letter, and finds all that is wrong at once. */
final class LetterRules {

  static final String GERMAN_SUBJECT = "germanSubject";
  static final String GERMAN_TEXT = "germanText";
  private static final String SUBJECT = "subject";
  private static final String TEXT = "text";

  private final List<RuleBroken> broken = new ArrayList<>();

  /** Returns the trimmed text; the German one is whole, or left out. */
  LetterText text(LetterText sent) {
    boolean german = !isBlank(sent.germanSubject()) || !isBlank(sent.germanText());
    return new LetterText(
        line(SUBJECT, sent.subject()),
        find(() -> TextRule.required(TEXT, sent.text(), LetterService.MAX_TEXT)),
        german ? line(GERMAN_SUBJECT, sent.germanSubject()) : "",
        german
            ? find(() -> TextRule.required(GERMAN_TEXT, sent.germanText(), LetterService.MAX_TEXT))
            : "");
  }

  private String line(String field, String sent) {
    return find(
        () ->
            TextRule.required(
                field,
                TextRule.line(field, sent, LetterService.MAX_SUBJECT),
                LetterService.MAX_SUBJECT));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Finds a rule broken unless the condition holds. */
  void require(boolean holds, RuleBroken otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }

  private String find(Supplier<String> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return "";
    }
  }

  void enforce() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }
}
