package org.culturalpearls.privacy.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes records of copies and of finished erasures, with their places of names. */
@Component
class ExpiredRecords extends ExpiringRows {

  private static final String[] STATEMENTS = {
    """
    delete from personal_copy where id in
      (select id from personal_copy where taken_at < :before order by id limit :most)
    """,
    """
    delete from copy_request where id in
      (select id from copy_request where ended_at < :before order by id limit :most)
    """,
    """
    delete from name_place where id in
      (select n.id from name_place n join erasure e on e.id = n.erasure_id
       where e.ended_at < :before order by n.id limit :most)
    """,
    """
    delete from erasure where id in
      (select id from erasure e where e.ended_at < :before
         and not exists (select 1 from name_place n where n.erasure_id = e.id)
       order by id limit :most)
    """
  };

  ExpiredRecords(JdbcClient jdbc) {
    super(jdbc, Kind.RIGHTS_RECORDS, STATEMENTS);
  }
}
