package org.culturalpearls.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService.Add;
import org.culturalpearls.practice.PracticeFileService.Content;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.upload.CheckedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the files of practices; their content is read only where it is sent. */
@Repository
class PracticeFiles {

  private static final String FILE =
      "select f.id, f.practice_id, f.kind, f.name, f.words, f.credit, f.licence, f.bytes"
          + " from practice_file f";

  private static final String PUBLIC =
      " and exists (select 1 from practice_version_file v where v.file_id = f.id)";

  private static final String OF_VERSION =
      """
       join practice_version_file vf on vf.file_id = f.id
       join practice_version v on v.id = vf.version_id
      """;

  private final JdbcClient jdbc;

  PracticeFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PracticeFile> ofDraft(PracticeId practice) {
    return of(" where f.practice_id = :practice and f.in_draft order by f.id", practice);
  }

  List<PracticeFile> all(PracticeId practice) {
    return of(" where f.practice_id = :practice order by f.id", practice);
  }

  private List<PracticeFile> of(String which, PracticeId practice) {
    return jdbc.sql(FILE + which)
        .param("practice", practice.value())
        .query(PracticeFiles::file)
        .list();
  }

  List<PracticeFile> ofVersion(PracticeId practice, int version) {
    return jdbc.sql(
            FILE
                + OF_VERSION
                + " where v.practice_id = :practice and v.number = :version order by f.id")
        .param("practice", practice.value())
        .param("version", version)
        .query(PracticeFiles::file)
        .list();
  }

  Map<PracticeId, PracticeFile> cards(Collection<PracticeId> practices) {
    Map<PracticeId, PracticeFile> first = new HashMap<>();
    jdbc.sql(
            FILE
                + OF_VERSION
                + " where v.practice_id = any(:practices) and v.listed and f.kind = 'PICTURE'"
                + " order by f.id")
        .param("practices", Columns.any(practices))
        .query(
            row -> {
              first.putIfAbsent(new PracticeId(row.getLong("practice_id")), file(row, 0));
            });
    return first;
  }

  void add(
      PracticeId practice, Add words, CheckedFile file, byte[] small, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into practice_file (id, practice_id, kind, name, words, credit, licence,
              media_type, bytes, content, small, in_draft, added_by, added_at)
            values (nextval('pearl_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)
            """)
        .params(
            practice.value(),
            words.kind().name(),
            file.name(),
            words.words(),
            words.credit(),
            words.licence().name(),
            file.kind().mediaType(),
            file.content().length,
            file.content(),
            small,
            by.value(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Takes a file out of the draft; one that no version shows is deleted.
   *
   * @return whether it was in the draft
   */
  boolean remove(PracticeId practice, PracticeFileId file) {
    boolean there =
        jdbc.sql(
                    "update practice_file set in_draft = false"
                        + " where practice_id = ? and id = ? and in_draft")
                .params(practice.value(), file.value())
                .update()
            > 0;
    deleteUnused(practice);
    return there;
  }

  /**
   * Deletes a file, also from all versions.
   *
   * @return whether there was one
   */
  boolean withdraw(PracticeId practice, PracticeFileId file) {
    jdbc.sql(
            """
            delete from practice_version_file vf using practice_file f
            where vf.file_id = f.id and f.practice_id = ? and f.id = ?
            """)
        .params(practice.value(), file.value())
        .update();
    return jdbc.sql("delete from practice_file where practice_id = ? and id = ?")
            .params(practice.value(), file.value())
            .update()
        > 0;
  }

  /** The working copy becomes again what is public. */
  void reset(PracticeId practice) {
    jdbc.sql(
            """
            update practice_file f set in_draft = exists (
              select 1 from practice_version_file vf
                join practice_version v on v.id = vf.version_id
                join practice p on p.id = v.practice_id and p.last_version = v.number
               where vf.file_id = f.id)
            where f.practice_id = ?
            """)
        .param(practice.value())
        .update();
    deleteUnused(practice);
  }

  /** The draft is deleted, and was never public. */
  void deleteAll(PracticeId practice) {
    jdbc.sql("delete from practice_file where practice_id = ?").param(practice.value()).update();
  }

  private void deleteUnused(PracticeId practice) {
    jdbc.sql(
            """
            delete from practice_file f where f.practice_id = ? and not f.in_draft
              and not exists (select 1 from practice_version_file v where v.file_id = f.id)
            """)
        .param(practice.value())
        .update();
  }

  Optional<Content> ofDraft(PracticeId practice, PracticeFileId file) {
    return content("content", " and f.in_draft", practice, file);
  }

  Optional<Content> ofPublic(PracticeId practice, PracticeFileId file) {
    return content("content", PUBLIC, practice, file);
  }

  Optional<Content> smallOfPublic(PracticeId practice, PracticeFileId file) {
    return content("small", PUBLIC + " and f.small is not null", practice, file)
        .map(found -> new Content(found.name(), "image/jpeg", found.bytes()));
  }

  private Optional<Content> content(
      String column, String which, PracticeId practice, PracticeFileId file) {
    return jdbc.sql(
            "select f.name, f.media_type, f."
                + column
                + " as content from practice_file f"
                + " where f.practice_id = :practice and f.id = :file"
                + which)
        .param("practice", practice.value())
        .param("file", file.value())
        .query(
            (row, number) ->
                new Content(
                    row.getString("name"), row.getString("media_type"), row.getBytes("content")))
        .optional();
  }

  private static PracticeFile file(ResultSet row, int number) throws SQLException {
    return new PracticeFile(
        new PracticeFileId(row.getLong("id")),
        Columns.oneOf(row, "kind", PracticeFile.Kind.class),
        row.getString("name"),
        row.getString("words"),
        row.getString("credit"),
        Columns.oneOf(row, "licence", Licence.class),
        row.getInt("bytes"));
  }
}
