package org.culturalpearls.reuse.internal.peer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads which towns did something of what is needed, in one statement: from the index of published
 * practices, and from published reports. A town that wishes to stay unnamed with a practice is not
 * found by it, nor is one by a rehearsal.
 */
@Repository
class PeerQueries {

  /** More towns than anybody leafs through; those with the most practices come first. */
  static final int MOST_TOWNS = 300;

  private static final String CANDIDATES =
      """
      with found as (
        select v.municipality_id as town, e.practice_id, e.facets, e.proved, true as own
          from practice_entry e
          join practice_version v on v.practice_id = e.practice_id and v.listed
         where e.facets && cast(:terms as text[])
           and v.municipality_id is not null and not v.town_hidden
        union
        select p.municipality_id, e.practice_id, e.facets, e.proved, false
          from practice_entry e
          join adoption a on a.practice_id = e.practice_id
          join participation p on p.id = a.participation_id
         where e.facets && cast(:terms as text[])
           and a.published and a.reported_at is not null and p.case_key not like 'rehearsal-%'
      )
      select m.id, m.name, m.country, m.population,
        exists (select 1 from title t join cycle c on c.id = t.cycle_id
          where t.municipality_id = m.id and not c.rehearsal) as titled,
        string_agg(array_to_string(f.facets, ' '), ' ') as facets,
        array_agg(f.practice_id order by f.proved desc, f.practice_id) filter (where f.own)
          as practices,
        array_agg(f.practice_id order by f.proved desc, f.practice_id) filter (where not f.own)
          as taken_up
      from found f join municipality m on m.id = f.town
      where m.id <> :seeker
      group by m.id, m.name, m.country, m.population
      order by count(*) desc, m.id
      limit :most
      """;

  private final JdbcClient jdbc;

  PeerQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PeerRanking.Candidate> candidates(MunicipalityId seeker, Need need) {
    String[] terms =
        Stream.concat(
                need.challenges().stream().map(key -> facet(Facet.CHALLENGE) + key),
                need.instruments().stream().map(key -> facet(Facet.INSTRUMENT) + key))
            .toArray(String[]::new);
    return jdbc.sql(CANDIDATES)
        .param("terms", terms)
        .param("seeker", seeker.value())
        .param("most", MOST_TOWNS)
        .query(PeerQueries::candidate)
        .list();
  }

  private static PeerRanking.Candidate candidate(ResultSet row, int number) throws SQLException {
    List<String> facets = Arrays.asList(row.getString("facets").split(" "));
    return new PeerRanking.Candidate(
        new MunicipalityId(row.getLong("id")),
        row.getString("name"),
        Columns.oneOf(row, "country", Country.class),
        row.getObject("population", Integer.class),
        values(facets, Facet.CHALLENGE),
        values(facets, Facet.INSTRUMENT),
        languages(values(facets, Facet.LANGUAGE)),
        row.getBoolean("titled"),
        practices(row, "practices"),
        practices(row, "taken_up"));
  }

  private static String facet(Facet facet) {
    return facet.parameter() + ":";
  }

  private static Set<String> values(List<String> facets, Facet facet) {
    return facets.stream()
        .filter(each -> each.startsWith(facet(facet)))
        .map(each -> each.substring(facet(facet).length()))
        .collect(Collectors.toSet());
  }

  private static Set<Language> languages(Set<String> codes) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    codes.forEach(code -> languages.add(Language.valueOf(code.toUpperCase(Locale.ROOT))));
    return languages;
  }

  private static List<PracticeId> practices(ResultSet row, String column) throws SQLException {
    return Columns.longs(row, column).stream().map(PracticeId::new).toList();
  }
}
