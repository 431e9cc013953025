package org.culturalpearls.portal.plan;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins what two people made of the same text, line by line; a paragraph that was typed without a
 * break is one line. What only one of them changed is taken; where both changed the same lines in
 * different ways, both wordings are kept side by side for a person to choose. The result does not
 * depend on whose text is called mine.
 */
final class ThreeWayMerge {

  /** The maximum number of lines of two texts that are compared; longer ones count as one line. */
  private static final int MOST_LINES = 3_000;

  private static final Comparator<Edit> BY_PLACE =
      Comparator.comparingInt((Edit edit) -> edit.from()).thenComparingInt(Edit::to);

  private final List<String> base;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> agreed = new ArrayList<>();
  private int reached;

  private ThreeWayMerge(List<String> base) {
    this.base = base;
  }

  /** A part of the result. */
  sealed interface Part {

    /** Lines that are not in dispute. */
    record Agreed(String text) implements Part {}

    /**
     * Lines that both changed.
     *
     * @param mine empty where they were deleted, like {@code theirs}
     */
    record Disputed(String base, String mine, String theirs) implements Part {}
  }

  /** The result of a merge, in the order of the text. */
  record Merge(List<Part> parts) {

    Merge {
      parts = List.copyOf(parts);
    }

    boolean isClean() {
      return parts.stream().allMatch(Part.Agreed.class::isInstance);
    }

    /** Returns the whole text; only of a clean merge. */
    String text() {
      return parts.stream()
          .map(part -> ((Part.Agreed) part).text())
          .collect(Collectors.joining("\n"));
    }
  }

  /** Lines of the base that one side replaced. */
  private record Edit(boolean ofMine, int from, int to, List<String> lines) {

    /** Returns whether both concern the same lines, or both add something at the same place. */
    boolean meets(int otherFrom, int otherTo) {
      return from == to && otherFrom == otherTo
          ? from == otherFrom
          : from < otherTo && otherFrom < to;
    }
  }

  /**
   * @param base the text from which both began
   */
  static Merge merge(String base, String mine, String theirs) {
    List<String> before = lines(base);
    List<Edit> edits = new ArrayList<>(edits(true, before, lines(mine)));
    edits.addAll(edits(false, before, lines(theirs)));
    edits.sort(BY_PLACE);
    ThreeWayMerge merge = new ThreeWayMerge(before);
    for (int i = 0; i < edits.size(); ) {
      int next = endOfGroup(edits, i);
      merge.take(edits.subList(i, next));
      i = next;
    }
    merge.agreed.addAll(before.subList(merge.reached, before.size()));
    merge.closeAgreed();
    return new Merge(merge.parts);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static List<Edit> edits(boolean ofMine, List<String> base, List<String> changed) {
    if (base.equals(changed)) {
      return List.of();
    }
    if (base.size() + changed.size() > MOST_LINES) {
      return List.of(new Edit(ofMine, 0, base.size(), changed));
    }
    List<Edit> edits = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(base, changed, null)) {
      Edit edit =
          new Edit(
              ofMine,
              change.startOriginal,
              change.endOriginal,
              changed.subList(change.startRevised, change.endRevised));
      Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
      if (last != null && last.to() == edit.from()) {
        List<String> both = new ArrayList<>(last.lines());
        both.addAll(edit.lines());
        edits.set(edits.size() - 1, new Edit(ofMine, last.from(), edit.to(), both));
      } else {
        edits.add(edit);
      }
    }
    return edits;
  }

  /** Returns the index after the last edit that meets one of the group that begins here. */
  private static int endOfGroup(List<Edit> edits, int begin) {
    int from = edits.get(begin).from();
    int to = edits.get(begin).to();
    int end = begin + 1;
    while (end < edits.size() && edits.get(end).meets(from, to)) {
      to = Math.max(to, edits.get(end).to());
      end++;
    }
    return end;
  }

  private void take(List<Edit> group) {
    int from = group.get(0).from();
    int to = group.stream().mapToInt(Edit::to).max().orElseThrow();
    agreed.addAll(base.subList(reached, from));
    reached = to;
    List<String> mine = side(group, true, from, to);
    List<String> theirs = side(group, false, from, to);
    List<String> before = base.subList(from, to);
    if (mine.equals(theirs) || theirs.equals(before)) {
      agreed.addAll(mine);
    } else if (mine.equals(before)) {
      agreed.addAll(theirs);
    } else {
      closeAgreed();
      parts.add(new Part.Disputed(joined(before), joined(mine), joined(theirs)));
    }
  }

  /** Returns what one side made of these lines of the base. */
  private List<String> side(List<Edit> group, boolean ofMine, int from, int to) {
    List<String> lines = new ArrayList<>();
    int at = from;
    for (Edit edit : group) {
      if (edit.ofMine() == ofMine) {
        lines.addAll(base.subList(at, edit.from()));
        lines.addAll(edit.lines());
        at = edit.to();
      }
    }
    lines.addAll(base.subList(at, to));
    return lines;
  }

  private void closeAgreed() {
    if (!agreed.isEmpty()) {
      parts.add(new Part.Agreed(joined(agreed)));
      agreed.clear();
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }
}
