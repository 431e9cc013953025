package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.FoundPractices.Count;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.SimilarPractice;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PracticeSearchFacade implements PracticeSearch, PracticeRecords {

  private final QuestionReader reader;
  private final FoundRows rows;
  private final ListedRows entries;

  PracticeSearchFacade(QuestionReader reader, FoundRows rows, ListedRows entries) {
    this.reader = reader;
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public FoundPractices find(SearchQuery query, Language language) {
    Question question = reader.read(query.words());
    if (question.isHopeless()) {
      return found(query, question, Paged.of(List.of(), query.page()), Map.of());
    }
    FoundSql sql = new FoundSql(query, question, hasEnoughWithAll(query, question));
    Map<String, Long> counts = rows.counts(sql);
    List<PracticeHit> hits = rows.hits(sql, question.words().size(), language);
    return found(query, question, Paged.of(hits, query.page()), counts);
  }

  @Override
  public List<PracticeHit> newest(int most, Language language) {
    return entries.newest(most, language);
  }

  @Override
  public List<PracticeHit> listed(Collection<PracticeId> practices, Language language) {
    return entries.listed(practices, language);
  }

  @Override
  public List<SimilarPractice> similar(PracticeId practice, int most, Language language) {
    return entries.similar(practice, most, language);
  }

  @Override
  public Map<Country, Long> byCountry() {
    return entries.byCountry();
  }

  @Override
  public List<PracticeId> ids(SearchQuery query) {
    Question question = reader.read(query.words());
    if (question.isHopeless()) {
      return List.of();
    }
    FoundSql sql = new FoundSql(query, question, hasEnoughWithAll(query, question));
    return rows.ids(sql, MOST).stream().map(PracticeId::new).toList();
  }

  @Override
  public List<PracticeRecord> records(List<PracticeId> practices) {
    return entries.records(practices);
  }

  private boolean hasEnoughWithAll(SearchQuery query, Question question) {
    if (question.words().size() < 2) {
      return true;
    }
    return question.mayHaveAll()
        && rows.countAll(new FoundSql(query, question, true)) >= Question.FEW;
  }

  private static FoundPractices found(
      SearchQuery query, Question question, Paged<PracticeHit> hits, Map<String, Long> counts) {
    return new FoundPractices(
        hits, counts.getOrDefault("", 0L), facets(query, counts), question.readAs());
  }

  private static Map<Facet, List<Count>> facets(SearchQuery query, Map<String, Long> counts) {
    Map<Facet, Map<String, Long>> byFacet = new EnumMap<>(Facet.class);
    counts.forEach(
        (name, practices) -> {
          int colon = name.indexOf(':');
          if (colon > 0) {
            Facet.called(name.substring(0, colon))
                .ifPresent(
                    facet ->
                        byFacet
                            .computeIfAbsent(facet, key -> new HashMap<>())
                            .put(name.substring(colon + 1), practices));
          }
        });
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> values = byFacet.getOrDefault(facet, new HashMap<>());
      Set<String> chosen = query.chosen().getOrDefault(facet, Set.of());
      chosen.forEach(value -> values.putIfAbsent(value, 0L));
      List<Count> sorted = new ArrayList<>();
      values.forEach(
          (value, practices) -> sorted.add(new Count(value, practices, chosen.contains(value))));
      sorted.sort(order(facet));
      facets.put(facet, List.copyOf(sorted));
    }
    return facets;
  }

  /** Bands in their order, terms the most frequent first. */
  private static Comparator<Count> order(Facet facet) {
    return facet.known().isEmpty()
        ? Comparator.comparing(Count::practices, Comparator.reverseOrder())
            .thenComparing(Count::value)
        : Comparator.comparing(count -> facet.known().indexOf(count.value()));
  }
}
