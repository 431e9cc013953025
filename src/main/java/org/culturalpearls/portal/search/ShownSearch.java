package org.culturalpearls.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A search and what it found, as the page shows it.
 *
 * @param list what was put together so far; every link takes it along
 * @param chosen filters that are on, each with the address of the same search without it
 */
public record ShownSearch(
    SearchQuery query,
    FoundPractices found,
    Shortlist list,
    List<Group> groups,
    List<Chip> chosen,
    List<PracticeCards.Card> cards) {

  static final String PATH = "/practices";

  /** Values of a facet to choose from; more than this are of no help. */
  private static final int MOST_OPTIONS = 30;

  /** The values of one facet. */
  public record Group(Facet facet, boolean open, List<Option> options) {}

  /** A value to choose, and how many practices it would leave. */
  public record Option(String value, String name, long practices, boolean chosen) {}

  /** A filter that is on. */
  public record Chip(String name, String without) {}

  static ShownSearch of(
      SearchQuery query,
      FoundPractices found,
      Shortlist list,
      List<PracticeCards.Card> cards,
      SearchWords words) {
    Language reader = PracticeCards.reader();
    return new ShownSearch(
        query,
        found,
        list,
        groups(query, found, words, reader),
        chips(query, list, words, reader),
        cards);
  }

  /** How many filters are on. */
  public int filters() {
    return chosen.size();
  }

  /** The address of the same filters without words. */
  public String withoutWords() {
    return here(query.withoutWords());
  }

  /** The address of the same words without a filter. */
  public String withoutFilters() {
    return here(query.withoutFilters());
  }

  /** The address of the first page, to which the number of another can be added. */
  public String pages() {
    return here(query.at(0));
  }

  /** The address of the same in another order. */
  public String sorted(Sort sort) {
    return here(query.in(sort));
  }

  /** The address of all that is found, as data. */
  public String data(String format) {
    return address(PATH + "." + format, query.at(0));
  }

  private String here(SearchQuery another) {
    return list.on(address(PATH, another));
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

  private static List<Chip> chips(
      SearchQuery query, Shortlist list, SearchWords words, Language reader) {
    List<Chip> chips = new ArrayList<>();
    for (Map.Entry<Facet, Set<String>> chosen : query.chosen().entrySet()) {
      for (String value : chosen.getValue()) {
        chips.add(
            new Chip(
                words.of(chosen.getKey(), value, reader),
                list.on(address(PATH, query.without(chosen.getKey(), value)))));
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
                        list.on(address(PATH, query.anywhere())))));
    return chips;
  }

  private static String address(String path, SearchQuery query) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
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
