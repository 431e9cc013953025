package org.culturalpearls.practice.internal.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a search finds. */
@Component
class FoundRows {

  private final JdbcClient jdbc;

  FoundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long countAll(FoundSql sql) {
    return jdbc.sql(sql.countAll()).params(sql.parameters()).query(Long.class).single();
  }

  /** By value with its facet's name; the empty value stands for all. */
  Map<String, Long> counts(FoundSql sql) {
    Map<String, Long> counts = new HashMap<>();
    jdbc.sql(sql.counts())
        .params(sql.parameters())
        .query(
            row -> {
              counts.put(row.getString("value"), row.getLong("practices"));
            });
    return counts;
  }

  /** A page of hits, and one more. */
  List<PracticeHit> hits(FoundSql sql, int words, Language reader) {
    return jdbc.sql(sql.hits(Paged.SIZE + 1))
        .params(sql.parameters())
        .param("reader", Indexed.code(reader))
        .query((row, number) -> hit(row, words))
        .list();
  }

  List<Long> ids(FoundSql sql, int most) {
    return jdbc.sql(sql.ids(most))
        .params(sql.parameters())
        .query((row, number) -> row.getLong("practice_id"))
        .list();
  }

  static PracticeHit hit(ResultSet row, int words) throws SQLException {
    return new PracticeHit(
        new PracticeId(row.getLong("practice_id")),
        Language.valueOf(row.getString("shown").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        row.getString("summary"),
        row.getString("town"),
        Columns.oneOf(row, "country", Country.class),
        row.getString("kind"),
        row.getString("evidence"),
        row.getString("population"),
        row.getString("instrument"),
        Columns.instant(row, "published_at"),
        row.getInt("words") == words);
  }
}
