package org.culturalpearls.portal.plan;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.portal.plan.ComparedText.Stretch;

/**
 * Finds where two texts differ, in a time that their length bounds: what it takes to compare them
 * word by word grows with the square of what they don't share. Where that is too much, paragraphs
 * are compared, and words inside of those that differ as long as there are few; the rest counts as
 * written anew.
 */
final class BoundedDiff {

  /** Tokens of both texts together that are compared one by one. */
  static final int MOST = 3000;

  private final List<Stretch> found = new ArrayList<>();
  private int left = MOST;

  private BoundedDiff() {}

  static List<Stretch> of(List<String> before, List<String> after) {
    BoundedDiff diff = new BoundedDiff();
    diff.compare(before, after, new Stretch(0, before.size(), 0, after.size()), true);
    return diff.found;
  }

  /** Without what both begin and end with. */
  private static Stretch trimmed(List<String> before, List<String> after, Stretch within) {
    int oldFrom = within.oldFrom();
    int newFrom = within.newFrom();
    int oldTo = within.oldTo();
    int newTo = within.newTo();
    while (oldFrom < oldTo && newFrom < newTo && before.get(oldFrom).equals(after.get(newFrom))) {
      oldFrom++;
      newFrom++;
    }
    while (oldFrom < oldTo
        && newFrom < newTo
        && before.get(oldTo - 1).equals(after.get(newTo - 1))) {
      oldTo--;
      newTo--;
    }
    return new Stretch(oldFrom, oldTo, newFrom, newTo);
  }

  /**
   * @param byParagraphs whether paragraphs may be compared where there are too many words
   */
  private void compare(
      List<String> before, List<String> after, Stretch whole, boolean byParagraphs) {
    Stretch within = trimmed(before, after, whole);
    List<String> older = before.subList(within.oldFrom(), within.oldTo());
    List<String> newer = after.subList(within.newFrom(), within.newTo());
    if (fits(older, newer)) {
      words(older, newer, within);
      return;
    }
    List<List<String>> paragraphs = paragraphs(older);
    List<List<String>> others = paragraphs(newer);
    if (!byParagraphs || paragraphs.size() + others.size() <= 2 || !fits(paragraphs, others)) {
      found.add(within);
      return;
    }
    left -= paragraphs.size() + others.size();
    int[] old = starts(paragraphs, within.oldFrom());
    int[] now = starts(others, within.newFrom());
    for (Change change : joined(changes(paragraphs, others))) {
      Stretch run =
          new Stretch(
              old[change.startOriginal],
              old[change.endOriginal],
              now[change.startRevised],
              now[change.endRevised]);
      compare(before, after, run, false);
    }
  }

  private boolean fits(List<?> older, List<?> newer) {
    return older.size() + newer.size() <= left;
  }

  private void words(List<String> older, List<String> newer, Stretch within) {
    left -= older.size() + newer.size();
    for (Change change : changes(older, newer)) {
      found.add(
          new Stretch(
              within.oldFrom() + change.startOriginal,
              within.oldFrom() + change.endOriginal,
              within.newFrom() + change.startRevised,
              within.newFrom() + change.endRevised));
    }
  }

  /** The variant in linear space: the plain one would need gigabytes for a section written anew. */
  private static <T> List<Change> changes(List<T> older, List<T> newer) {
    return new MyersDiffWithLinearSpace<T>().computeDiff(older, newer, null);
  }

  /** What was taken out and what stands in its place come one after the other. */
  private static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.endOriginal == change.startOriginal
          && last.endRevised == change.startRevised) {
        joined.set(
            joined.size() - 1,
            new Change(
                DeltaType.CHANGE,
                last.startOriginal,
                change.endOriginal,
                last.startRevised,
                change.endRevised));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  /** Each with the line's end that closes it. */
  private static List<List<String>> paragraphs(List<String> tokens) {
    List<List<String>> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || tokens.get(i).endsWith("\n")) {
        paragraphs.add(tokens.subList(from, i + 1));
        from = i + 1;
      }
    }
    return paragraphs;
  }

  /** At which token each begins, and the last ends. */
  private static int[] starts(List<List<String>> paragraphs, int first) {
    int[] starts = new int[paragraphs.size() + 1];
    starts[0] = first;
    for (int i = 0; i < paragraphs.size(); i++) {
      starts[i + 1] = starts[i] + paragraphs.get(i).size();
    }
    return starts;
  }
}
