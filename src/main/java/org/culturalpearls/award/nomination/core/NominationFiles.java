package org.culturalpearls.award.nomination.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.upload.CheckedFile;
import org.culturalpearls.shared.upload.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the files of nominations; their content is read only for a download. */
@Repository
public class NominationFiles {

  private final JdbcClient jdbc;

  NominationFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<NominationFileView> of(NominationId nomination) {
    return jdbc.sql(
            """
            select id, name, media_type, bytes, added_by, added_at from nomination_file
            where nomination_id = ? order by id
            """)
        .param(nomination.value())
        .query(
            (row, number) ->
                new NominationFileView(
                    new FileId(row.getLong("id")),
                    name(row),
                    row.getString("media_type"),
                    row.getInt("bytes"),
                    new PersonId(row.getLong("added_by")),
                    Columns.instant(row, "added_at")))
        .list();
  }

  public void add(NominationId nomination, CheckedFile file, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into nomination_file
              (id, nomination_id, name, media_type, bytes, content, added_by, added_at)
            values (nextval('pearl_seq'), ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            nomination.value(),
            file.name(),
            file.kind().mediaType(),
            file.content().length,
            file.content(),
            by.value(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Copies the files to another nomination of the town. */
  public void copy(NominationId from, NominationId to) {
    jdbc.sql(
            """
            insert into nomination_file
              (id, nomination_id, name, media_type, bytes, content, added_by, added_at)
            select nextval('pearl_seq'), ?, name, media_type, bytes, content, added_by, added_at
            from nomination_file where nomination_id = ? order by id
            """)
        .params(to.value(), from.value())
        .update();
  }

  public boolean remove(NominationId nomination, FileId file) {
    return jdbc.sql("delete from nomination_file where nomination_id = ? and id = ?")
            .params(nomination.value(), file.value())
            .update()
        > 0;
  }

  public Optional<NominationFileService.Content> content(NominationId nomination, FileId file) {
    return jdbc.sql(
            """
            select name, media_type, content from nomination_file
            where nomination_id = ? and id = ?
            """)
        .params(nomination.value(), file.value())
        .query(
            (row, number) ->
                new NominationFileService.Content(
                    name(row), row.getString("media_type"), row.getBytes("content")))
        .optional();
  }

  /** Corrects the extension: some files were stored before it had to match the content. */
  private static String name(ResultSet row) throws SQLException {
    return FileKind.ofMediaType(row.getString("media_type")).name(row.getString("name"));
  }
}
