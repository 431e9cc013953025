package org.culturalpearls.award.title.internal;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** Who gives reasons, and when. */
record Authorship(PersonId person, Instant now) {

  /** Keeps these reasons and no others; one that stays as it is stays with who gave it. */
  <K> void keep(Map<K, ReasonRow> kept, Map<K, String> reasons) {
    kept.keySet().retainAll(reasons.keySet());
    reasons.forEach(
        (about, reason) -> {
          ReasonRow before = kept.get(about);
          if (before == null || !before.reason().equals(reason)) {
            kept.put(about, ReasonRow.of(reason, person, now));
          }
        });
  }
}
