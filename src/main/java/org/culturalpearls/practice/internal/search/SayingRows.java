package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what editors call the terms. */
@Component
class SayingRows {

  private final JdbcClient jdbc;

  SayingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Grows with every change of a term, wherever it was made. */
  long changes() {
    return jdbc.sql("select coalesce(sum(version), 0) from practice_term")
        .query(Long.class)
        .single();
  }

  /** The words by the lexemes of the terms, in each language the name first. */
  Map<String, Map<Language, List<String>>> said() {
    Map<String, Map<Language, List<String>>> said = new LinkedHashMap<>();
    jdbc.sql("select kind, key, language, name, others from practice_term_word order by kind, key")
        .query(
            row -> {
              List<String> words = new ArrayList<>();
              words.add(row.getString("name"));
              words.addAll(List.of((String[]) row.getArray("others").getArray()));
              said.computeIfAbsent(
                      Vocabulary.term(Facet.valueOf(row.getString("kind")), row.getString("key")),
                      term -> new EnumMap<>(Language.class))
                  .put(Language.valueOf(row.getString("language")), words);
            });
    return said;
  }
}
