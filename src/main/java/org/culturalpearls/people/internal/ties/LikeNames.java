package org.culturalpearls.people.internal.ties;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.people.ties.OrganisationService.Alike;
import org.culturalpearls.people.ties.OrganisationView;

/** Finds names that may mean the same: one holds the other, or few letters differ. */
final class LikeNames {

  /** Below that many letters one more makes another word. */
  private static final int SHORT = 6;

  private static final int FEW = 2;
  private static final int MOST = 30;

  private LikeNames() {}

  /** Returns the first pairs in the order of the list; parts of one whole are known to differ. */
  static List<Alike> pairs(List<OrganisationView> organisations) {
    List<String> keys = organisations.stream().map(each -> Organisation.key(each.name())).toList();
    List<Alike> pairs = new ArrayList<>();
    for (int one = 0; one < keys.size(); one++) {
      for (int other = one + 1; other < keys.size() && pairs.size() < MOST; other++) {
        if (!isPart(organisations.get(one), organisations.get(other))
            && areAlike(keys.get(one), keys.get(other))) {
          pairs.add(new Alike(organisations.get(one), organisations.get(other)));
        }
      }
    }
    return pairs;
  }

  private static boolean isPart(OrganisationView one, OrganisationView other) {
    return one.id().equals(other.parent()) || other.id().equals(one.parent());
  }

  static boolean areAlike(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORT) {
      return false;
    }
    return one.contains(other) || other.contains(one) || differences(one, other) <= FEW;
  }

  /** Returns how many letters are added, left out or exchanged; one more than few for many. */
  private static int differences(String one, String other) {
    if (Math.abs(one.length() - other.length()) > FEW) {
      return FEW + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int[] row = new int[other.length() + 1];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        int exchanged = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
        row[column] =
            Math.min(above[column - 1] + exchanged, 1 + Math.min(above[column], row[column - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
