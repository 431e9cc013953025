package org.culturalpearls.practice.internal.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeEntry.Version;

/**
 * Any number of records on other matters, always the same ones, nine in ten of them in English.
 * Their stories are made of all words of the demo's texts in that language, so that each word that
 * somebody looks for stands in dozens or hundreds of them; titles and summaries of invented words.
 * Their challenges and instruments are ones that editors added: a record with the term that is
 * asked for would be as right an answer as the expected one.
 */
public final class GeneratedEntries {

  private static final Instant FIRST = Instant.parse("2024-03-01T09:00:00Z");
  private static final String[] SYLLABLES =
      "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe"
          .split(" ");

  private final Random random;
  private final Map<Language, String[]> words = new EnumMap<>(Language.class);
  private final String[] invented = new String[3000];

  public GeneratedEntries(long seed) {
    random = new Random(seed);
    Map<Language, Set<String>> all = new EnumMap<>(Language.class);
    for (PracticeEntry entry : DemoEntries.all()) {
      for (Version version : entry.versions()) {
        Stream.of(version.title(), version.summary(), version.story())
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
            .forEach(all.computeIfAbsent(version.language(), language -> new TreeSet<>())::add);
      }
    }
    all.forEach((language, ofIt) -> words.put(language, ofIt.toArray(String[]::new)));
    for (int i = 0; i < invented.length; i++) {
      invented[i] =
          random
              .ints(3L + random.nextInt(2), 0, SYLLABLES.length)
              .mapToObj(syllable -> SYLLABLES[syllable])
              .collect(Collectors.joining());
    }
  }

  /** Makes some more, with ids from this one on. */
  public List<PracticeEntry> next(int firstId, int count) {
    List<PracticeEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(firstId + i));
    }
    return entries;
  }

  private PracticeEntry entry(int id) {
    Language language = random.nextInt(10) == 0 ? one(Language.values()) : Language.EN;
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.CHALLENGE, some("added-challenge-", 12));
    facets.put(Facet.INSTRUMENT, some("added-instrument-", 14));
    facets.put(Facet.TARGET_GROUP, some("added-group-", 9));
    for (Facet facet :
        List.of(
            Facet.POPULATION,
            Facet.HOURS,
            Facet.COST,
            Facet.LEAD_TIME,
            Facet.SEASON,
            Facet.EVIDENCE,
            Facet.KIND)) {
      facets.put(facet, Set.of(facet.known().get(random.nextInt(facet.known().size()))));
    }
    facets.put(Facet.COUNTRY, Set.of(one(Country.values()).name()));
    facets.put(Facet.LANGUAGE, Set.of(Indexed.code(language)));
    facets.put(Facet.VISITS, random.nextBoolean() ? Set.of("yes") : Set.of());
    return new PracticeEntry(
        new PracticeId(id),
        one(invented),
        List.of(
            new Version(
                language, text(invented, 5), text(invented, 12), text(words.get(language), 40))),
        facets,
        FIRST.plus(id, ChronoUnit.MINUTES));
  }

  private Set<String> some(String name, int of) {
    Set<String> some = new LinkedHashSet<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      some.add(name + random.nextInt(of));
    }
    return some;
  }

  private String text(String[] from, int length) {
    return random
        .ints(length, 0, from.length)
        .mapToObj(word -> from[word])
        .collect(Collectors.joining(" "));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
