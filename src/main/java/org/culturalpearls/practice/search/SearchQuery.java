package org.culturalpearls.practice.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.shared.OneLine;
import org.culturalpearls.shared.Paged;

/**
 * What somebody looks for; stands in an address as it is.
 *
 * @param words as typed, on one line; empty to see everything
 * @param chosen of each facet the values of which one has to be there
 * @param like only towns like this one
 * @param page number of the page, from 0
 */
public record SearchQuery(
    String words, Map<Facet, Set<String>> chosen, Optional<TownsLike> like, Sort sort, int page) {

  /** Characters of the words that are looked for; what follows is cut off. */
  public static final int LONGEST = 200;

  /** Values of one facet. */
  private static final int MOST_VALUES = 40;

  private static final String WORDS = "q";
  private static final String LIKE = "like";
  private static final String SORT = "sort";
  private static final String PAGE = "page";

  /** Everything, the newest first. */
  public static final SearchQuery ALL =
      new SearchQuery("", Map.of(), Optional.empty(), Sort.BEST, 0);

  public SearchQuery {
    Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> sorted.put(facet, new TreeSet<>(values)));
    sorted.values().removeIf(Set::isEmpty);
    chosen = Collections.unmodifiableMap(sorted);
  }

  /**
   * A query as an address says it.
   *
   * @param ignored what stood there and says nothing: the search is done without it, and people are
   *     told
   */
  public record Read(SearchQuery query, List<String> ignored) {}

  /** Reads the parameters of an address; others than those of a search are not looked at. */
  public static Read of(Map<String, List<String>> parameters) {
    List<String> ignored = new ArrayList<>();
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      for (String value : given(parameters, facet.parameter())) {
        Set<String> values = chosen.computeIfAbsent(facet, key -> new TreeSet<>());
        if (facet.knows(value) && values.size() < MOST_VALUES) {
          values.add(value);
        } else {
          ignored.add(shown(value));
        }
      }
    }
    Optional<TownsLike> like = Optional.empty();
    for (String value : given(parameters, LIKE)) {
      like = TownsLike.of(value);
      if (like.isEmpty()) {
        ignored.add(shown(value));
      }
    }
    String words = String.join(" ", given(parameters, WORDS));
    return new Read(
        new SearchQuery(
            shown(words), chosen, like, sort(parameters, ignored), page(parameters, ignored)),
        List.copyOf(ignored));
  }

  /** The words again on one line, with nothing unseen in them. */
  private static String shown(String typed) {
    String line = OneLine.of(typed.replaceAll("\\p{C}", " "));
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
  }

  private static Sort sort(Map<String, List<String>> parameters, List<String> ignored) {
    Sort sort = Sort.BEST;
    for (String value : given(parameters, SORT)) {
      try {
        sort = Sort.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        ignored.add(shown(value));
      }
    }
    return sort;
  }

  private static int page(Map<String, List<String>> parameters, List<String> ignored) {
    int page = 0;
    for (String value : given(parameters, PAGE)) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= Paged.LAST) {
        page = Integer.parseInt(value);
      } else {
        ignored.add(shown(value));
      }
    }
    return page;
  }

  private static List<String> given(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> value != null && !value.isBlank())
        .toList();
  }

  /** How it stands in an address; {@link #of} reads the same from it. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      parameters.put(WORDS, List.of(words));
    }
    chosen.forEach((facet, values) -> parameters.put(facet.parameter(), List.copyOf(values)));
    like.ifPresent(towns -> parameters.put(LIKE, List.of(towns.parameter())));
    if (sort != Sort.BEST) {
      parameters.put(SORT, List.of(sort.parameter()));
    }
    if (page > 0) {
      parameters.put(PAGE, List.of(Integer.toString(page)));
    }
    return parameters;
  }

  /** The same on another page. */
  public SearchQuery at(int another) {
    return new SearchQuery(words, chosen, like, sort, another);
  }

  /** The same in another order, from the first page. */
  public SearchQuery in(Sort another) {
    return new SearchQuery(words, chosen, like, another, 0);
  }

  /** The same without one chosen value, from the first page. */
  public SearchQuery without(Facet facet, String value) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    chosen.forEach((one, values) -> fewer.put(one, new TreeSet<>(values)));
    fewer.getOrDefault(facet, new TreeSet<>()).remove(value);
    return new SearchQuery(words, fewer, like, sort, 0);
  }

  /** The same in towns of any kind, from the first page. */
  public SearchQuery anywhere() {
    return new SearchQuery(words, chosen, Optional.empty(), sort, 0);
  }

  /** The same filters without words, from the first page. */
  public SearchQuery withoutWords() {
    return new SearchQuery("", chosen, like, sort, 0);
  }

  /** The same words without a filter, from the first page. */
  public SearchQuery withoutFilters() {
    return new SearchQuery(words, Map.of(), Optional.empty(), sort, 0);
  }
}
