package org.culturalpearls.award.nomination.internal;

import java.util.List;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.shared.Slug;

/** Finds towns whose names differ by a letter or two, or by an addition. */
final class SimilarNames {

  private static final int MOST_CHANGES = 2;
  private static final int SHORTEST = 4;

  private SimilarNames() {}

  static List<String> among(List<MunicipalityView> towns, MunicipalityView self) {
    return to(self.name(), towns.stream().filter(town -> !town.id().equals(self.id())).toList());
  }

  /** Also finds towns similar to a name that no town has. */
  static List<String> to(String typed, List<MunicipalityView> towns) {
    String name = Slug.of(typed);
    return towns.stream()
        .filter(town -> areSimilar(name, Slug.of(town.name())))
        .map(MunicipalityView::name)
        .sorted()
        .toList();
  }

  private static boolean areSimilar(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean contained = shorter >= SHORTEST && (one.contains(other) || other.contains(one));
    return contained || shorter >= SHORTEST && changes(one, other) <= MOST_CHANGES;
  }

  /** Returns how many letters must be inserted, removed or changed to turn one into the other. */
  private static int changes(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + same, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }
}
