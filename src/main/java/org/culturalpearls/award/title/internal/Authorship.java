package org.culturalpearls.award.title.internal;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** The author and time of new reasons. */
record Authorship(PersonId person, Instant now) {

  /** Replaces the stored reasons by these; an unchanged reason keeps its author and time. */
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
