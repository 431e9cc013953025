package org.culturalpearls.practice.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the vocabularies. */
@Service
@Transactional(readOnly = true)
class VocabularyQueries implements PracticeVocabulary {

  private final JdbcClient jdbc;

  VocabularyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<TermKind, List<Term>> terms() {
    return jdbc
        .sql("select kind, key from practice_term where not retired order by kind, position")
        .query(
            (row, number) ->
                new Term(TermKind.valueOf(row.getString("kind")), row.getString("key")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Term::kind, () -> new EnumMap<>(TermKind.class), Collectors.toList()));
  }
}
