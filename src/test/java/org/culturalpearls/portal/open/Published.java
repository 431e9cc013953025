package org.culturalpearls.portal.open;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.TermKind;

/** Practices as everybody reads them. */
public final class Published {

  private Published() {}

  public static PublishedPractice practice(long id, String title, String town) {
    return practice(id, title, town, Map.of());
  }

  /** With texts beside title, summary, need, steps and money. */
  public static PublishedPractice practice(
      long id, String title, String town, Map<PracticeText, String> more) {
    Map<PracticeText, String> texts = new EnumMap<>(PracticeText.class);
    texts.put(PracticeText.TITLE, title);
    texts.put(PracticeText.SUMMARY, "A room for all.");
    texts.put(PracticeText.NEED, "A **room** was missing.\n\n- in winter\n- for all");
    texts.put(PracticeText.STEPS, "1. Ask the miller\n2. Open the door");
    texts.put(PracticeText.MONEY, "400 euros a year.");
    texts.putAll(more);
    return new PublishedPractice(
        new PracticeId(id),
        2,
        Instant.parse("2026-03-01T10:00:00Z"),
        town,
        new PracticeContent(
            PracticeKind.PRACTICE,
            null,
            false,
            Country.LV,
            Language.EN,
            Licence.CC_BY_4_0,
            false,
            texts,
            Map.of(
                TermKind.CHALLENGE, List.of("loneliness"),
                TermKind.INSTRUMENT, List.of("third-place"))),
        Evidence.COUNTED,
        List.of(),
        true,
        false,
        Instant.parse("2026-03-01T10:00:00Z"));
  }
}
