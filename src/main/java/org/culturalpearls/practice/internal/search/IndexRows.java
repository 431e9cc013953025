package org.culturalpearls.practice.internal.search;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the index. */
@Component
class IndexRows {

  private static final String INSERT =
      """
      insert into practice_entry (practice_id, language, titles, summaries, town, country, kind,
        evidence, proved, population, published_at, facets, head, lexemes)
      values (?, ?, jsonb_object(?, ?), jsonb_object(?, ?), ?, nullif(?, ''), ?, ?, ?, ?, ?, ?,
        cast(? as tsvector), cast(? as tsvector))
      on conflict (practice_id) do update set language = excluded.language,
        titles = excluded.titles, summaries = excluded.summaries, town = excluded.town,
        country = excluded.country, kind = excluded.kind, evidence = excluded.evidence,
        proved = excluded.proved, population = excluded.population,
        published_at = excluded.published_at, facets = excluded.facets, head = excluded.head,
        lexemes = excluded.lexemes
      """;

  private static final String ADD_WORDS =
      """
      insert into practice_word (word, lexeme)
      select word, lexeme from unnest(?, ?) as new (word, lexeme)
      on conflict do nothing
      """;

  private static final String DROP_WORDS =
      """
      delete from practice_word w
      where w.lexeme = any(:before)
        and not exists (select 1 from practice_entry e
          where e.lexemes @@ cast('''' || w.lexeme || '''' as tsquery))
      """;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  IndexRows(JdbcTemplate template, JdbcClient jdbc) {
    this.template = template;
    this.jdbc = jdbc;
  }

  /** Nobody else writes the index until the transaction ends: words are shared by entries. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('practice.index', 0))")
        .query((row, number) -> Boolean.TRUE)
        .single();
  }

  /** The lexemes of entries as they are now. */
  List<String> lexemes(Collection<Long> practices) {
    return jdbc.sql(
            "select distinct unnest(tsvector_to_array(lexemes)) from practice_entry"
                + " where practice_id = any(:practices)")
        .param("practices", practices.toArray(Long[]::new))
        .query(String.class)
        .list();
  }

  void put(List<Indexed> entries) {
    template.batchUpdate(
        INSERT,
        entries,
        500,
        (statement, one) -> {
          int column = 0;
          var connection = statement.getConnection();
          statement.setLong(++column, one.entry().id().value());
          statement.setString(++column, one.languages()[0]);
          statement.setArray(++column, connection.createArrayOf("text", one.languages()));
          statement.setArray(++column, connection.createArrayOf("text", one.titles()));
          statement.setArray(++column, connection.createArrayOf("text", one.languages()));
          statement.setArray(++column, connection.createArrayOf("text", one.summaries()));
          statement.setString(++column, one.entry().town());
          statement.setString(++column, one.value(Facet.COUNTRY));
          statement.setString(++column, one.value(Facet.KIND));
          statement.setString(++column, one.value(Facet.EVIDENCE));
          statement.setInt(++column, Facet.EVIDENCE.known().indexOf(one.value(Facet.EVIDENCE)));
          statement.setString(++column, one.value(Facet.POPULATION));
          statement.setTimestamp(++column, Timestamp.from(one.entry().publishedAt()));
          statement.setArray(++column, connection.createArrayOf("text", one.facets()));
          statement.setString(++column, one.head());
          statement.setString(++column, one.lexemes());
        });
    addWords(entries);
  }

  private void addWords(List<Indexed> entries) {
    Map<String, Set<String>> all = new TreeMap<>();
    entries.forEach(
        one ->
            one.words()
                .forEach(
                    (word, lexemes) ->
                        all.computeIfAbsent(word, key -> new TreeSet<>()).addAll(lexemes)));
    List<String> words = new ArrayList<>();
    List<String> lexemes = new ArrayList<>();
    all.forEach(
        (word, ofWord) -> {
          words.addAll(Collections.nCopies(ofWord.size(), word));
          lexemes.addAll(ofWord);
        });
    jdbc.sql(ADD_WORDS)
        .params(words.toArray(String[]::new), lexemes.toArray(String[]::new))
        .update();
  }

  void remove(PracticeId practice) {
    jdbc.sql("delete from practice_entry where practice_id = :id")
        .param("id", practice.value())
        .update();
  }

  /** Forgets the words of these lexemes that no entry has any more. */
  void dropWords(List<String> before) {
    if (!before.isEmpty()) {
      jdbc.sql(DROP_WORDS).param("before", before.toArray(String[]::new)).update();
    }
  }
}
