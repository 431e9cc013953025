package org.culturalpearls.people.internal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.shared.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores files until they are confirmed: in a table and not in the session, which every request
 * loads. They hold names and addresses, so each use of the import deletes those of others that are
 * older than a day.
 */
@Repository
class WaitingImports {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int LONGEST_NAME = 300;

  private final JdbcClient jdbc;
  private final Clock clock;

  WaitingImports(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Replaces the earlier file of the person. */
  void keep(PersonId person, String fileName, ImportFile file) {
    removeOld();
    jdbc.sql(
            """
            insert into waiting_import (person_id, key, file_name, kind, content, sent_at)
            values (:person, :key, :name, :kind, :content, :now)
            on conflict (person_id) do update set key = excluded.key,
              file_name = excluded.file_name, kind = excluded.kind, content = excluded.content,
              sent_at = excluded.sent_at
            """)
        .param("person", person.value())
        .param("key", UUID.randomUUID())
        .param("name", shown(fileName))
        .param("kind", file.kind().name())
        .param("content", file.content())
        .param("now", now())
        .update();
  }

  private static String shown(String fileName) {
    String name = OneLine.withoutUnseen(fileName);
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  Optional<WaitingImport> of(PersonId person) {
    return jdbc.sql("select * from waiting_import where person_id = :person and sent_at >= :oldest")
        .param("person", person.value())
        .param("oldest", now().minus(LONGEST))
        .query(WaitingImports::read)
        .optional();
  }

  void remove(PersonId person) {
    removeOld();
    jdbc.sql("delete from waiting_import where person_id = :person")
        .param("person", person.value())
        .update();
  }

  private void removeOld() {
    jdbc.sql("delete from waiting_import where sent_at < :oldest")
        .param("oldest", now().minus(LONGEST))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static WaitingImport read(ResultSet row, int number) throws SQLException {
    ImportKind kind = ImportKind.valueOf(row.getString("kind"));
    return new WaitingImport(
        row.getObject("key", UUID.class),
        row.getString("file_name"),
        new ImportFile(kind, row.getBytes("content")));
  }
}
