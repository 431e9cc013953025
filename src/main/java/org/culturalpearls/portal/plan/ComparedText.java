package org.culturalpearls.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The differences of two versions of a section in one text, with deletions and insertions. */
public record ComparedText(List<Piece> pieces) {

  private static final Pattern TOKEN =
      Pattern.compile("\\R|[\\s&&[^\\r\\n]]+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

  /** The kinds of pieces; templates use their names. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Consecutive words of the same kind. */
  public record Piece(Kind kind, String text) {}

  static ComparedText of(String older, String newer) {
    List<String> before = tokens(older);
    List<String> after = tokens(newer);
    List<Piece> pieces = new ArrayList<>();
    int kept = 0;
    int reached = 0;
    for (Stretch stretch : stretches(before, after)) {
      add(pieces, Kind.KEPT, after.subList(kept, stretch.newFrom()));
      add(pieces, Kind.REMOVED, before.subList(stretch.oldFrom(), stretch.oldTo()));
      add(pieces, Kind.ADDED, after.subList(stretch.newFrom(), stretch.newTo()));
      kept = stretch.newTo();
      reached = stretch.oldTo();
    }
    add(pieces, Kind.KEPT, before.subList(reached, before.size()));
    return new ComparedText(List.copyOf(pieces));
  }

  /** Where the two differ, in tokens of both. */
  record Stretch(int oldFrom, int oldTo, int newFrom, int newTo) {}

  /** Adjacent replaced words are easier to read as one difference than one by one. */
  private static List<Stretch> stretches(List<String> before, List<String> after) {
    List<Stretch> stretches = new ArrayList<>();
    for (Stretch change : BoundedDiff.of(before, after)) {
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last != null && isOneSpace(before.subList(last.oldTo(), change.oldFrom()))) {
        stretches.set(
            stretches.size() - 1,
            new Stretch(last.oldFrom(), change.oldTo(), last.newFrom(), change.newTo()));
      } else {
        stretches.add(change);
      }
    }
    return stretches;
  }

  private static boolean isOneSpace(List<String> between) {
    return between.isEmpty() || between.size() == 1 && between.get(0).equals(" ");
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text.strip()).results().map(MatchResult::group).toList();
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", tokens)));
    }
  }
}
