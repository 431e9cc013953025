package org.culturalpearls.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A search and what it found, as the page shows it.
 *
 * @param chosen filters that are on, each with the address of the same search without it
 * @param everything the address of the same filters without words, and the other way round
 */
public record ShownSearch(
    SearchQuery query,
    FoundPractices found,
    List<Group> groups,
    List<Chip> chosen,
    List<Card> cards,
    String withoutWords,
    String withoutFilters,
    String pages) {

  static final String PATH = "/practices";

  /** Values of a facet to choose from; more than this are of no help. */
  private static final int MOST_OPTIONS = 30;

  /** The values of one facet. */
  public record Group(Facet facet, boolean open, List<Option> options) {}

  /** A value to choose, and how many practices it would leave. */
  public record Option(String value, String name, long practices, boolean chosen) {}

  /** A filter that is on. */
  public record Chip(String name, String without) {}

  /** A practice with its drawing. */
  public record Card(PracticeHit hit, PracticeDrawing drawing, String evidence, String population) {

    public String tag() {
      return hit.language().locale().getLanguage();
    }
  }

  static ShownSearch of(
      SearchQuery query, FoundPractices found, SearchWords words, Language reader) {
    return new ShownSearch(
        query,
        found,
        groups(query, found, words, reader),
        chips(query, words, reader),
        found.hits().items().stream().map(hit -> card(hit, words, reader)).toList(),
        address(query.withoutWords()),
        address(query.withoutFilters()),
        address(query.at(0)));
  }

  /** How many filters are on. */
  public int filters() {
    return chosen.size();
  }

  private static List<Group> groups(
      SearchQuery query, FoundPractices found, SearchWords words, Language reader) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Option> options =
          found.counts().get(facet).stream()
              .limit(MOST_OPTIONS)
              .map(
                  count ->
                      new Option(
                          count.value(),
                          words.of(facet, count.value(), reader),
                          count.practices(),
                          count.chosen()))
              .toList();
      if (!options.isEmpty()) {
        boolean open = query.chosen().containsKey(facet) || facet.ordinal() < 2;
        groups.add(new Group(facet, open, options));
      }
    }
    return groups;
  }

  private static List<Chip> chips(SearchQuery query, SearchWords words, Language reader) {
    List<Chip> chips = new ArrayList<>();
    for (Map.Entry<Facet, Set<String>> chosen : query.chosen().entrySet()) {
      for (String value : chosen.getValue()) {
        chips.add(
            new Chip(
                words.of(chosen.getKey(), value, reader),
                address(query.without(chosen.getKey(), value))));
      }
    }
    query
        .like()
        .ifPresent(
            towns ->
                chips.add(
                    new Chip(
                        String.join(
                            ", ",
                            words.of(Facet.POPULATION, towns.population(), reader),
                            words.of(Facet.COUNTRY, towns.country().name(), reader)),
                        address(query.anywhere()))));
    return chips;
  }

  private static Card card(PracticeHit hit, SearchWords words, Language reader) {
    return new Card(
        hit,
        PracticeDrawing.of(Long.toString(hit.id().value()), hit.instrument()),
        words.of(Facet.EVIDENCE, hit.evidence(), reader),
        hit.population().isEmpty() ? "" : words.of(Facet.POPULATION, hit.population(), reader));
  }

  /** The address of the same in another order. */
  public String sorted(Sort sort) {
    return address(query.in(sort));
  }

  private static String address(SearchQuery query) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    query
        .parameters()
        .forEach(
            (name, values) -> values.forEach(value -> address.queryParam(name, encoded(value))));
    return address.build(true).toUriString();
  }

  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }
}
