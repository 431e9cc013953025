package org.culturalpearls.cycle.internal;

import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.shared.Slug;

/** Creates case keys: 2027-rujiena, and 2027-neustadt-2 for the second town of that name. */
final class CaseKeys {

  private CaseKeys() {}

  static String base(int titleYear, String town) {
    return titleYear + "-" + Slug.of(town);
  }

  static CaseKey free(String base, Set<String> taken) {
    String key = base;
    for (int number = 2; taken.contains(key); number++) {
      key = base + "-" + number;
    }
    return new CaseKey(key);
  }
}
