package org.culturalpearls.practice.internal.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.TermService.Line;
import org.culturalpearls.practice.TermService.What;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the terms, their words and what was changed. */
@Component
class TermRows {

  private static final String LINES =
      """
      select t.kind, t.key, t.retired, coalesce(used.practices, 0) as practices
      from practice_term t
        left join (
          select f.kind, f.key, count(*) as practices
          from practice_version_facet f join practice_version v on v.id = f.version_id and v.listed
          group by f.kind, f.key) used on used.kind = t.kind and used.key = t.key
      where t.kind = any(:kinds)
      order by t.kind, t.retired, t.position
      """;

  private static final String ADD =
      """
      insert into practice_term (kind, key, position, version)
      select :kind, :key, coalesce(max(position), 0) + 1, 1 from practice_term where kind = :kind
      """;

  private static final String SAY =
      """
      insert into practice_term_word (kind, key, language, name, others)
      values (:kind, :key, :language, :name, :others)
      on conflict (kind, key, language) do update set name = excluded.name,
        others = excluded.others
      """;

  private static final String NOTE =
      """
      insert into practice_term_change (id, kind, key, what, language, words_before, words_after,
        changed_by, changed_at)
      values (nextval('pearl_seq'), :kind, :key, :what, :language, :before, :after, :by, :at)
      """;

  private static final String CHANGES =
      """
      select kind, key, what, language, words_before, words_after, changed_by, changed_at
      from practice_term_change
      order by changed_at desc, id desc limit :most offset :before
      """;

  /** A term as it is stored. */
  record Stored(long version, boolean retired) {}

  /** A change as it is stored. */
  record Noted(
      Term term,
      What what,
      Language language,
      String before,
      String after,
      PersonId by,
      Instant at) {}

  private final JdbcClient jdbc;

  TermRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Line> lines(List<TermKind> kinds) {
    return jdbc.sql(LINES)
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .query(
            (row, number) ->
                new Line(term(row), row.getBoolean("retired"), row.getLong("practices")))
        .list();
  }

  Optional<Stored> stored(Term term) {
    return jdbc.sql("select version, retired from practice_term where kind = :kind and key = :key")
        .param("kind", term.kind().name())
        .param("key", term.key())
        .query((row, number) -> new Stored(row.getLong("version"), row.getBoolean("retired")))
        .optional();
  }

  /** Nobody else adds or renames a term of any kind until the transaction ends. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('practice.term', 0))")
        .query((row, number) -> Boolean.TRUE)
        .single();
  }

  void add(Term term) {
    jdbc.sql(ADD).param("kind", term.kind().name()).param("key", term.key()).update();
  }

  /** Returns whether it was still in this version, and so is in the next one. */
  boolean next(Term term, long version, boolean retired) {
    return jdbc.sql(
                "update practice_term set version = version + 1, retired = :retired"
                    + " where kind = :kind and key = :key and version = :version")
            .param("kind", term.kind().name())
            .param("key", term.key())
            .param("version", version)
            .param("retired", retired)
            .update()
        == 1;
  }

  void say(Term term, Language language, List<String> words) {
    jdbc.sql(SAY)
        .param("kind", term.kind().name())
        .param("key", term.key())
        .param("language", language.name())
        .param("name", words.get(0))
        .param("others", words.stream().skip(1).toArray(String[]::new))
        .update();
  }

  void note(Noted change) {
    jdbc.sql(NOTE)
        .param("kind", change.term().kind().name())
        .param("key", change.term().key())
        .param("what", change.what().name())
        .param("language", change.language() == null ? null : change.language().name())
        .param("before", change.before())
        .param("after", change.after())
        .param("by", change.by().value())
        .param("at", Timestamp.from(change.at()))
        .update();
  }

  List<Noted> changes(int page) {
    return jdbc.sql(CHANGES)
        .param("most", Paged.SIZE + 1)
        .param("before", Paged.before(page))
        .query((row, number) -> noted(row))
        .list();
  }

  private static Noted noted(ResultSet row) throws SQLException {
    String language = row.getString("language");
    return new Noted(
        term(row),
        What.valueOf(row.getString("what")),
        language == null ? null : Language.valueOf(language),
        row.getString("words_before"),
        row.getString("words_after"),
        new PersonId(row.getLong("changed_by")),
        row.getTimestamp("changed_at").toInstant());
  }

  private static Term term(ResultSet row) throws SQLException {
    return new Term(TermKind.valueOf(row.getString("kind")), row.getString("key"));
  }
}
