package org.culturalpearls.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores published versions: copies of the working copy that never change. */
@Repository
class VersionRows {

  private static final String FREEZE =
      """
      with unlisted as (
        update practice_version set listed = false where practice_id = :practice and listed),
      frozen as (
        insert into practice_version (id, practice_id, number, kind, municipality_id, town_hidden,
          country, language, licence, hosts_visits, published_at, published_by, listed)
        select nextval('pearl_seq'), p.id, p.last_version, p.kind, p.municipality_id,
          p.town_hidden, p.country, p.language, p.licence, p.hosts_visits, :now, :by, true
        from practice p where p.id = :practice
        returning id),
      texts as (
        insert into practice_version_text (version_id, field, text)
        select f.id, t.field, t.text from frozen f, practice_text t
        where t.practice_id = :practice),
      facets as (
        insert into practice_version_facet (version_id, kind, key)
        select f.id, t.kind, t.key from frozen f, practice_facet t
        where t.practice_id = :practice),
      files as (
        insert into practice_version_file (version_id, file_id)
        select f.id, t.id from frozen f, practice_file t
        where t.practice_id = :practice and t.in_draft),
      translations as (
        insert into practice_version_translation (version_id, language, field, text, changed)
        select f.id, t.language, t.field, t.text, md5(o.text) <> t.of_original
        from frozen f, practice p, practice_translation t, practice_text o
        where p.id = :practice and t.practice_id = p.id and t.language <> p.language
          and o.practice_id = p.id and o.field = t.field)
      update practice_opinion o set version_id = f.id
      from frozen f where o.practice_id = :practice and o.round = :round
      """;

  private static final String VERSION =
      """
      select v.*, p.last_version, p.archived_at, p.fresh_at
      from practice_version v join practice p on p.id = v.practice_id
      """;

  private static final String ONE = VERSION + " where v.practice_id = :practice and v.number = ";

  private final JdbcClient jdbc;

  VersionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version as it is stored.
   *
   * @param last number of the latest version
   */
  record Row(
      long id,
      PracticeId practice,
      int number,
      Instant publishedAt,
      PracticeContent content,
      int last,
      boolean archived,
      Instant confirmedAt) {

    private Row with(Map<PracticeText, String> texts, Map<TermKind, List<String>> terms) {
      PracticeContent bare = content;
      return new Row(
          id,
          practice,
          number,
          publishedAt,
          new PracticeContent(
              bare.kind(),
              bare.municipality(),
              bare.townHidden(),
              bare.country(),
              bare.language(),
              bare.licence(),
              bare.hostsVisits(),
              texts,
              terms),
          last,
          archived,
          confirmedAt);
    }
  }

  /** Copies the working copy, which the caller has flushed, and lists the copy. */
  void freeze(Practice practice, PersonId by, Instant now) {
    jdbc.sql(FREEZE)
        .param("practice", practice.id().value())
        .param("round", practice.round())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Takes a practice out of the lists. */
  void unlist(PracticeId practice) {
    jdbc.sql("update practice_version set listed = false where practice_id = :practice and listed")
        .param("practice", practice.value())
        .update();
  }

  Optional<Row> latest(PracticeId practice) {
    return one(ONE + "p.last_version", practice, 0);
  }

  /** The listed versions of these, in no order. */
  List<Row> listed(Collection<PracticeId> practices) {
    return filled(
        jdbc.sql(VERSION + " where v.practice_id = any(:practices) and v.listed")
            .param("practices", Columns.any(practices))
            .query(VersionRows::row)
            .list());
  }

  Optional<Row> version(PracticeId practice, int number) {
    return one(ONE + ":number", practice, number);
  }

  private Optional<Row> one(String sql, PracticeId practice, int number) {
    return filled(
            jdbc.sql(sql)
                .param("practice", practice.value())
                .param("number", number)
                .query(VersionRows::row)
                .list())
        .stream()
        .findFirst();
  }

  private List<Row> filled(List<Row> rows) {
    Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
    if (ids.length == 0) {
      return rows;
    }
    Map<Long, Map<PracticeText, String>> texts = new HashMap<>();
    jdbc.sql(
            "select version_id, field, text from practice_version_text where version_id = any(:ids)")
        .param("ids", ids)
        .query(
            row -> {
              texts
                  .computeIfAbsent(
                      row.getLong("version_id"), id -> new EnumMap<>(PracticeText.class))
                  .put(PracticeText.valueOf(row.getString("field")), row.getString("text"));
            });
    Map<Long, Map<TermKind, List<String>>> terms = new HashMap<>();
    jdbc.sql(
            """
            select version_id, kind, key from practice_version_facet
            where version_id = any(:ids) order by key
            """)
        .param("ids", ids)
        .query(
            row -> {
              terms
                  .computeIfAbsent(row.getLong("version_id"), id -> new EnumMap<>(TermKind.class))
                  .computeIfAbsent(
                      TermKind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                  .add(row.getString("key"));
            });
    return rows.stream()
        .map(
            row ->
                row.with(
                    texts.getOrDefault(row.id(), Map.of()), terms.getOrDefault(row.id(), Map.of())))
        .toList();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Long municipality = row.getObject("municipality_id", Long.class);
    return new Row(
        row.getLong("id"),
        new PracticeId(row.getLong("practice_id")),
        row.getInt("number"),
        Columns.instant(row, "published_at"),
        new PracticeContent(
            Columns.oneOf(row, "kind", PracticeKind.class),
            municipality == null ? null : new MunicipalityId(municipality),
            row.getBoolean("town_hidden"),
            Columns.oneOf(row, "country", Country.class),
            Columns.oneOf(row, "language", Language.class),
            Columns.oneOf(row, "licence", Licence.class),
            row.getBoolean("hosts_visits"),
            Map.of(),
            Map.of()),
        row.getInt("last_version"),
        row.getObject("archived_at") != null,
        Columns.instant(row, "fresh_at"));
  }
}
