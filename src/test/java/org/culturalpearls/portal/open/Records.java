package org.culturalpearls.portal.open;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;

/** Published practices as data. */
final class Records {

  private Records() {}

  static PracticeRecord of(PracticeId id) {
    return of(id, "Open mill", "A room for all.");
  }

  static PracticeRecord of(PracticeId id, String title, String summary) {
    return new PracticeRecord(
        id,
        2,
        Language.LV,
        title,
        summary,
        "Kalna",
        Country.LV,
        Licence.CC_BY_4_0,
        Map.of(
            Facet.KIND, Set.of("practice"),
            Facet.EVIDENCE, Set.of("counted"),
            Facet.CHALLENGE, Set.of("loneliness", "vacant-spaces")),
        Instant.parse("2026-03-01T10:00:00Z"));
  }
}
