package org.culturalpearls.cycle.internal;

import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.shared.Slug;

/**
 * Creates case keys: 2027-rujiena, and 2027-neustadt-2 for the second town of that name. In a
 * rehearsal they begin with its key: rehearsal-2027-rujiena.
 */
final class CaseKeys {

  private CaseKeys() {}

  /** Returns the key of a cycle that takes its title year. */
  static CaseKey of(int titleYear) {
    return new CaseKey(Integer.toString(titleYear));
  }

  static String ofRehearsals(int titleYear) {
    return CaseKey.REHEARSAL + titleYear;
  }

  static String base(CaseKey cycle, String town) {
    return cycle.value() + "-" + Slug.of(town);
  }

  static CaseKey free(String base, Set<String> taken) {
    String key = base;
    for (int number = 2; taken.contains(key); number++) {
      key = base + "-" + number;
    }
    return new CaseKey(key);
  }
}
