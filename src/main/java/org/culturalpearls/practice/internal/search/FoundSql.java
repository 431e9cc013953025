package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.practice.search.TownsLike;

/**
 * Writes the statements of a search. What the words find is a step of its own ({@code found}),
 * which the index of lexemes answers; ranking then reads the short vector of title and summary
 * only.
 */
final class FoundSql {

  private static final String COLUMNS = "e.practice_id, e.facets, e.head, e.proved, e.published_at";

  /** What a card shows of an entry {@code e}, with the language {@code l.shown}. */
  static final String CARD =
      """
      e.practice_id, e.language, e.titles ->> l.shown as title,
        e.summaries ->> l.shown as summary, l.shown, e.town, e.country, e.kind, e.evidence,
        e.population, e.published_at,
        coalesce((select substr(v, 12) from unnest(e.facets) v
          where starts_with(v, 'instrument:') order by v limit 1), '') as instrument""";

  /** The reader's language where an entry has it, otherwise that of the original. */
  static final String IN_LANGUAGE =
      """
      cross join lateral (
        select case when jsonb_exists(e.titles, :reader) then :reader else e.language end) l (shown)
      """;

  private final SearchQuery query;
  private final Question question;

  /** Whether only what has all words is looked for. */
  private final boolean allWords;

  private final Map<String, Object> parameters = new LinkedHashMap<>();

  FoundSql(SearchQuery query, Question question, boolean allWords) {
    this.query = query;
    this.question = question;
    this.allWords = allWords;
  }

  /** The values of the statement that was written last. */
  Map<String, Object> parameters() {
    return parameters;
  }

  /** How many have all words, whatever else is chosen. */
  String countAll() {
    parameters.clear();
    parameters.put("all", allOf());
    return "select count(*) from practice_entry e where e.lexemes @@ cast(:all as tsquery)";
  }

  /** A page of hits in their order, and one more. */
  String hits(int most) {
    parameters.clear();
    parameters.put("most", most);
    parameters.put("before", (long) query.page() * (most - 1));
    return """
        with found as materialized (%s),
        ranked as (
          select practice_id, words, %s as points, proved, published_at
          from found%s
          order by %s limit :most offset :before)
        select %s, r.words
        from ranked r
          join practice_entry e on e.practice_id = r.practice_id
          %s
        order by %s
        """
        .formatted(
            found(),
            points(),
            where(narrowed(query.chosen())),
            order(""),
            CARD,
            IN_LANGUAGE,
            order("r."));
  }

  /** The ids of all pages in their order. */
  String ids(int most) {
    parameters.clear();
    parameters.put("most", most);
    return """
        with found as materialized (%s)
        select practice_id, words, %s as points, proved, published_at
        from found%s
        order by %s limit :most
        """
        .formatted(found(), points(), where(narrowed(query.chosen())), order(""));
  }

  /** How many are found, and how many with each value of each facet. */
  String counts() {
    parameters.clear();
    Map<Facet, Set<String>> chosen = query.chosen();
    List<String> parts = new ArrayList<>();
    String all = where(narrowed(chosen));
    parts.add("select '' as value, count(*) as practices from found" + all);
    List<String> others = new ArrayList<>(narrowed(chosen));
    chosen.keySet().forEach(facet -> others.add("not starts_with(v, '" + prefix(facet) + "')"));
    parts.add(counted(others));
    for (Facet facet : chosen.keySet()) {
      Map<Facet, Set<String>> withoutOwn = new LinkedHashMap<>(chosen);
      withoutOwn.remove(facet);
      List<String> conditions = new ArrayList<>(narrowed(withoutOwn));
      conditions.add("starts_with(v, '" + prefix(facet) + "')");
      parts.add(counted(conditions));
    }
    return "with found as materialized (%s)%n%s"
        .formatted(found(), String.join("\nunion all ", parts));
  }

  private static String counted(List<String> conditions) {
    return "select v, count(*) from found cross join lateral unnest(facets) v"
        + where(conditions)
        + " group by v";
  }

  private static String prefix(Facet facet) {
    return Indexed.facet(facet, "");
  }

  /** What has the words, in towns like the asked one. */
  private String found() {
    if (!question.hasWords()) {
      return "select " + COLUMNS + ", 0 as words from practice_entry e" + where(likeOurs());
    }
    if (allWords) {
      parameters.put("all", allOf());
      List<String> conditions = new ArrayList<>();
      conditions.add("e.lexemes @@ cast(:all as tsquery)");
      conditions.addAll(likeOurs());
      return "select "
          + COLUMNS
          + ", "
          + question.words().size()
          + " as words from practice_entry e"
          + where(conditions);
    }
    parameters.put("least", question.least());
    String each =
        IntStream.range(0, question.answerable().size())
            .mapToObj(
                i -> {
                  parameters.put("w" + i, Indexed.anyOf(question.answerable().get(i)));
                  return "select practice_id from practice_entry where lexemes @@ cast(:w"
                      + i
                      + " as tsquery)";
                })
            .collect(Collectors.joining(" union all "));
    return """
        select %s, c.words
        from (select practice_id, count(*) as words from (%s) one
            group by practice_id having count(*) >= :least) c
          join practice_entry e on e.practice_id = c.practice_id%s
        """
        .formatted(COLUMNS, each, where(likeOurs()));
  }

  private String allOf() {
    return question.words().stream().map(Indexed::anyOf).collect(Collectors.joining("&"));
  }

  private List<String> likeOurs() {
    if (query.like().isEmpty()) {
      return List.of();
    }
    TownsLike towns = query.like().get();
    parameters.put("size", new String[] {Indexed.facet(Facet.POPULATION, towns.population())});
    parameters.put(
        "near",
        new String[] {
          Indexed.facet(Facet.COUNTRY, towns.country().name()),
          Indexed.facet(Facet.LANGUAGE, Indexed.code(towns.language()))
        });
    return List.of("e.facets && cast(:size as text[])", "e.facets && cast(:near as text[])");
  }

  private List<String> narrowed(Map<Facet, Set<String>> chosen) {
    List<String> conditions = new ArrayList<>();
    chosen.forEach(
        (facet, values) -> {
          String name = "chosen" + facet.ordinal();
          parameters.put(
              name,
              values.stream().map(value -> Indexed.facet(facet, value)).toArray(String[]::new));
          conditions.add("facets && cast(:" + name + " as text[])");
        });
    return conditions;
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Three for each word in the title, one for each in the summary or among the terms. */
  private String points() {
    List<Set<String>> words = question.answerable();
    if (words.isEmpty()) {
      return "0";
    }
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> {
              parameters.put("t" + i, Indexed.anyInTitle(words.get(i)));
              parameters.put("h" + i, Indexed.anyOf(words.get(i)));
              return ("case when head @@ cast(:t%d as tsquery) then 3"
                      + " when head @@ cast(:h%d as tsquery) then 1 else 0 end")
                  .formatted(i, i);
            })
        .collect(Collectors.joining(" + "));
  }

  private String order(String table) {
    String best = "%swords desc, %spoints desc".replace("%s", table);
    String newest = "%spublished_at desc, %spractice_id".replace("%s", table);
    String proved = table + "proved desc";
    Sort sort = query.sort();
    if (sort == Sort.NEWEST || sort == Sort.BEST && !question.hasWords()) {
      return newest;
    }
    return sort == Sort.BEST
        ? String.join(", ", best, proved, newest)
        : String.join(", ", proved, best, newest);
  }
}
