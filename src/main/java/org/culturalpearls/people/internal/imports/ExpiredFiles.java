package org.culturalpearls.people.internal.imports;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes spreadsheets that were checked and never imported. */
@Component
class ExpiredFiles extends ExpiringRows {

  private static final String DELETE =
      """
      delete from waiting_import where person_id in
        (select person_id from waiting_import where sent_at < :before limit :most)
      """;

  ExpiredFiles(JdbcClient jdbc) {
    super(jdbc, Kind.WAITING_FILES, DELETE);
  }
}
