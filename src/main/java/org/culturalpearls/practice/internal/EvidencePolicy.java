package org.culturalpearls.practice.internal;

import java.util.regex.Pattern;
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;

/** Says how well a result is shown, from what the record holds: nobody gives marks. */
final class EvidencePolicy {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

  private EvidencePolicy() {}

  /** Returns the strongest that holds; each asks for what makes it stronger than the one before. */
  static Evidence of(PracticeContent content) {
    if (holds(content, PracticeText.REPEATED)) {
      return Evidence.REPEATED_ELSEWHERE;
    }
    if (holds(content, PracticeText.EVALUATION)) {
      return Evidence.EVALUATED;
    }
    if (!counts(content, PracticeText.RESULT)) {
      return Evidence.TOLD;
    }
    return counts(content, PracticeText.BEFORE) ? Evidence.BEFORE_AND_AFTER : Evidence.COUNTED;
  }

  private static boolean holds(PracticeContent content, PracticeText text) {
    return !content.text(text).isBlank();
  }

  private static boolean counts(PracticeContent content, PracticeText text) {
    return NUMBER.matcher(content.text(text)).find();
  }
}
