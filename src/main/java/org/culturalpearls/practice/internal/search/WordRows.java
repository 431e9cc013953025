package org.culturalpearls.practice.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which words there are in the index. */
@Component
class WordRows {

  /** Words that look alike, of which those with the fewest mistakes count. */
  private static final int LOOKED_AT = 40;

  private static final String NEAR =
      """
      select typed.word as typed, near.word as word, near.lexeme as lexeme
      from unnest(:words) as typed (word)
        cross join lateral (
          select w.word, w.lexeme from practice_word w
          where w.word % typed.word
          order by similarity(w.word, typed.word) desc, w.word, w.lexeme
          limit :most) near
      """;

  private final JdbcClient jdbc;

  WordRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns those of the lexemes that an entry has. */
  Set<String> known(Collection<String> lexemes) {
    return Set.copyOf(
        jdbc.sql("select distinct lexeme from practice_word where lexeme = any(:lexemes)")
            .param("lexemes", lexemes.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** To each typed word the words that look like it, with their lexemes. */
  Map<String, Map<String, Set<String>>> near(Collection<String> typed) {
    record Near(String typed, String word, String lexeme) {}
    List<Near> found =
        jdbc.sql(NEAR)
            .param("words", typed.toArray(String[]::new))
            .param("most", LOOKED_AT)
            .query(
                (row, number) ->
                    new Near(
                        row.getString("typed"), row.getString("word"), row.getString("lexeme")))
            .list();
    return found.stream()
        .collect(
            Collectors.groupingBy(
                Near::typed,
                Collectors.groupingBy(
                    Near::word,
                    Collectors.mapping(Near::lexeme, Collectors.toCollection(TreeSet::new)))));
  }
}
