package org.culturalpearls.plan.remark;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowFact;

/**
 * Finds the passage that a remark quotes in a text that goes on being edited. People copy what they
 * read, hence marks of lists and emphasis don't count, and neither does where lines break.
 */
public final class PassagePolicy {

  private static final Pattern MARKS =
      Pattern.compile("(?m)[*_`\\\\]+|^\\s*(?:#+|[-+>]|\\d+[.)])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PassagePolicy() {}

  /** Returns all that is typed in a row, in the order in which people read it. */
  public static String words(PlanRow row) {
    return Stream.concat(
            Stream.of(row.title(), row.text()),
            row.facts().stream()
                .map(RowFact::value)
                .filter(String.class::isInstance)
                .map(String.class::cast))
        .collect(Collectors.joining("\n"));
  }

  /** Returns whether the quoted words stand in the text. */
  public static boolean isIn(String quote, String text) {
    return plain(text).contains(plain(quote));
  }

  /**
   * @param quote empty if the remark is about all of it
   * @param text what stands there now; null if it was deleted
   * @param changedAt when it was changed last, or null
   */
  static Anchor anchor(String quote, Instant said, String text, Instant changedAt) {
    if (text == null) {
      return Anchor.GONE;
    }
    boolean stands =
        quote.isEmpty() ? changedAt == null || !changedAt.isAfter(said) : isIn(quote, text);
    return stands ? Anchor.STANDS : Anchor.CHANGED;
  }

  private static String plain(String text) {
    return SPACE.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
