package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.FoundPractices.Count;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.practice.search.TownsLike;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Random filters over random records count what counting one by one counts. */
@ModulesSlice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetCountsTest {

  private static final int RECORDS = 300;
  private static final int QUERIES = 150;
  private static final String WORD = "theatre";
  private static final long SEED = 20261202;

  @Autowired private PracticeIndex index;
  @Autowired private PracticeSearch search;

  private final Random random = new Random(SEED);
  private final List<PracticeEntry> entries = new ArrayList<>();

  /** In any of their texts, in any form. */
  private final Set<PracticeEntry> withWord = new HashSet<>();

  @BeforeAll
  void fill() {
    entries.addAll(DemoEntries.all());
    entries.addAll(new GeneratedEntries(SEED).next(1000, RECORDS));
    index.put(entries);
    Words analysis = new Words();
    Set<String> asked = analysis.lexemes(WORD);
    entries.stream()
        .filter(entry -> !Collections.disjoint(Indexed.of(analysis, entry).all(), asked))
        .forEach(withWord::add);
  }

  @Test
  void countsAreThoseOfCountingOneByOne() {
    int found = 0;
    int narrowed = 0;
    for (int i = 0; i < QUERIES; i++) {
      SearchQuery query = query();
      FoundPractices answer = search.find(query, Language.EN);
      assertThat(answer.total()).as("%s", query.parameters()).isEqualTo(count(query));
      for (Facet facet : Facet.values()) {
        assertThat(shown(answer.counts().get(facet)))
            .as("%s of %s", facet, query.parameters())
            .isEqualTo(counts(query, facet));
      }
      found += answer.total() > 0 ? 1 : 0;
      narrowed += query.chosen().size() > 1 ? 1 : 0;
    }
    assertThat(found).as("queries that find something").isGreaterThan(QUERIES / 2);
    assertThat(narrowed).as("queries with several filters").isGreaterThan(QUERIES / 5);
  }

  @Test
  void pagesTogetherShowEachPracticeOnce() {
    for (Sort sort : Sort.values()) {
      SearchQuery query = SearchQuery.ALL.in(sort);
      List<PracticeId> shown = new ArrayList<>();
      FoundPractices page;
      do {
        page = search.find(query, Language.EN);
        page.hits().items().stream().map(PracticeHit::id).forEach(shown::add);
        query = query.at(query.page() + 1);
      } while (page.hits().hasNext());
      assertThat(shown).doesNotHaveDuplicates().hasSize(entries.size());
    }
  }

  @Test
  void sortsByDateAndByEvidence() {
    assertThat(search.find(SearchQuery.ALL.in(Sort.NEWEST), Language.EN).hits().items())
        .extracting(PracticeHit::publishedAt)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(search.find(SearchQuery.ALL.in(Sort.EVIDENCE), Language.EN).hits().items())
        .extracting(hit -> -Facet.EVIDENCE.known().indexOf(hit.evidence()))
        .isSorted();
  }

  /** A chosen value that finds nothing stays in sight, so that it can be taken off. */
  @Test
  void showsAChosenValueThatFindsNothing() {
    SearchQuery query =
        new SearchQuery(
            "", Map.of(Facet.CHALLENGE, Set.of("boredom")), Optional.empty(), Sort.BEST, 0);
    assertThat(search.find(query, Language.EN).counts().get(Facet.CHALLENGE))
        .contains(new Count("boredom", 0, true));
  }

  private static Map<String, Long> shown(List<Count> counts) {
    return counts.stream()
        .filter(count -> count.practices() > 0)
        .collect(Collectors.toMap(Count::value, Count::practices, Long::sum, TreeMap::new));
  }

  private SearchQuery query() {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      PracticeEntry some = entries.get(random.nextInt(entries.size()));
      chosen
          .computeIfAbsent(facet, key -> new HashSet<>())
          .addAll(some.facets().getOrDefault(facet, Set.of()));
    }
    Optional<TownsLike> like =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(new TownsLike("2000-5000", Country.EE, Language.FI));
    String words = random.nextInt(3) == 0 ? WORD : "";
    return new SearchQuery(words, chosen, like, Sort.BEST, 0);
  }

  private long count(SearchQuery query) {
    return entries.stream().filter(matches(query, null)).count();
  }

  private Map<String, Long> counts(SearchQuery query, Facet facet) {
    return entries.stream()
        .filter(matches(query, facet))
        .flatMap(entry -> entry.facets().getOrDefault(facet, Set.of()).stream())
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private Predicate<PracticeEntry> matches(SearchQuery query, Facet butOf) {
    return entry ->
        hasWord(entry, query.words())
            && query.like().stream().allMatch(towns -> isLike(entry, towns))
            && query.chosen().entrySet().stream()
                .filter(one -> one.getKey() != butOf)
                .allMatch(one -> meet(entry, one.getKey(), one.getValue()));
  }

  private static boolean isLike(PracticeEntry entry, TownsLike towns) {
    return meet(entry, Facet.POPULATION, Set.of(towns.population()))
        && (meet(entry, Facet.COUNTRY, Set.of(towns.country().name()))
            || meet(entry, Facet.LANGUAGE, Set.of(Indexed.code(towns.language()))));
  }

  private static boolean meet(PracticeEntry entry, Facet facet, Set<String> values) {
    return entry.facets().getOrDefault(facet, Set.of()).stream().anyMatch(values::contains);
  }

  private boolean hasWord(PracticeEntry entry, String word) {
    return word.isEmpty() || withWord.contains(entry);
  }
}
