package org.culturalpearls.award.internal;

import java.util.List;
import org.culturalpearls.award.FileId;
import org.culturalpearls.award.NominationFileView;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of nominations; their content is read only when somebody fetches one. */
@Repository
class NominationFiles {

  private final JdbcClient jdbc;

  NominationFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<NominationFileView> of(NominationId nomination) {
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
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getInt("bytes"),
                    new PersonId(row.getLong("added_by")),
                    Columns.instant(row, "added_at")))
        .list();
  }
}
