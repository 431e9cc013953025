package org.culturalpearls.practice.internal.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.SimilarPractice;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries of the index that nobody searched by words. */
@Component
class ListedRows {

  static final String NEWEST =
      """
      select {card}, 0 as words
      from (select * from practice_entry order by published_at desc, practice_id limit :most) e
        {language}
      order by e.published_at desc, e.practice_id
      """
          .replace("{card}", FoundSql.CARD)
          .replace("{language}", FoundSql.IN_LANGUAGE);

  private static final String LISTED =
      """
      select {card}, 0 as words
      from unnest(cast(:ids as bigint[])) with ordinality asked (id, place)
        join practice_entry e on e.practice_id = asked.id
        {language}
      order by asked.place
      """
          .replace("{card}", FoundSql.CARD)
          .replace("{language}", FoundSql.IN_LANGUAGE);

  /**
   * What it was for and how it was done weighs more than for whom, size and money. Looked at are
   * the last published of those that share one of the first two: each costs a look at all its
   * values.
   */
  static final String SIMILAR =
      """
      with own as (
        select practice_id,
          array(select v from unnest(facets) v where v ~ '^(challenge|instrument):') as told,
          array(select v from unnest(facets) v
            where v ~ '^(challenge|instrument|group|population|cost|hours):') as compared
        from practice_entry where practice_id = :practice),
      candidates as (
        select e.practice_id, e.facets, e.proved, e.published_at, own.compared
        from own join practice_entry e
          on e.facets && own.told and e.practice_id <> own.practice_id
        order by e.published_at desc, e.practice_id limit 400),
      near as (
        select c.practice_id, s.points, s.shared, c.proved, c.published_at
        from candidates c
          cross join lateral (
            select array_agg(v) as shared, sum(case
              when starts_with(v, 'challenge:') or starts_with(v, 'instrument:') then 4
              when starts_with(v, 'group:') then 2 else 1 end) as points
            from unnest(c.compared) v where v = any(c.facets)) s
        order by s.points desc, c.proved desc, c.published_at desc, c.practice_id
        limit :most)
      select {card}, 0 as words, n.shared
      from near n join practice_entry e on e.practice_id = n.practice_id
        {language}
      order by n.points desc, n.proved desc, n.published_at desc, n.practice_id
      """
          .replace("{card}", FoundSql.CARD)
          .replace("{language}", FoundSql.IN_LANGUAGE);

  private static final String RECORDS =
      """
      select e.practice_id, e.language, e.titles ->> e.language as title,
        e.summaries ->> e.language as summary, e.town, e.country, e.facets, e.published_at,
        v.number, v.licence
      from unnest(cast(:ids as bigint[])) with ordinality asked (id, place)
        join practice_entry e on e.practice_id = asked.id
        join practice_version v on v.practice_id = e.practice_id and v.listed
      order by asked.place
      """;

  private final JdbcClient jdbc;

  ListedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PracticeHit> newest(int most, Language reader) {
    return jdbc.sql(NEWEST)
        .param("most", most)
        .param("reader", Indexed.code(reader))
        .query((row, number) -> FoundRows.hit(row, 0))
        .list();
  }

  List<PracticeHit> listed(Collection<PracticeId> practices, Language reader) {
    return jdbc.sql(LISTED)
        .param("ids", Columns.any(practices))
        .param("reader", Indexed.code(reader))
        .query((row, number) -> FoundRows.hit(row, 0))
        .list();
  }

  List<SimilarPractice> similar(PracticeId practice, int most, Language reader) {
    return jdbc.sql(SIMILAR)
        .param("practice", practice.value())
        .param("most", most)
        .param("reader", Indexed.code(reader))
        .query((row, number) -> new SimilarPractice(FoundRows.hit(row, 0), facets(row, "shared")))
        .list();
  }

  Map<Country, Long> byCountry() {
    Map<Country, Long> counts = new EnumMap<>(Country.class);
    jdbc.sql(
            """
            select country, count(*) as practices from practice_entry
            where country is not null group by country
            """)
        .query(
            row -> {
              counts.put(Columns.oneOf(row, "country", Country.class), row.getLong("practices"));
            });
    return counts;
  }

  List<PracticeRecord> records(List<PracticeId> practices) {
    return jdbc.sql(RECORDS)
        .param("ids", Columns.any(practices))
        .query((row, number) -> entry(row))
        .list();
  }

  private static PracticeRecord entry(ResultSet row) throws SQLException {
    return new PracticeRecord(
        new PracticeId(row.getLong("practice_id")),
        row.getInt("number"),
        Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        row.getString("summary"),
        row.getString("town"),
        Columns.oneOf(row, "country", Country.class),
        Columns.oneOf(row, "licence", Licence.class),
        facets(row, "facets"),
        Columns.instant(row, "published_at"));
  }

  private static Map<Facet, Set<String>> facets(ResultSet row, String column) throws SQLException {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    for (String named : (String[]) row.getArray(column).getArray()) {
      int colon = named.indexOf(':');
      Optional<Facet> facet = Facet.called(named.substring(0, colon));
      facet.ifPresent(
          one ->
              facets.computeIfAbsent(one, key -> new TreeSet<>()).add(named.substring(colon + 1)));
    }
    return facets;
  }
}
