package org.culturalpearls.mentoring.ending.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes notes for coordinators once the mentoring has been over for long. */
@Component
class ExpiredNotes extends ExpiringRows {

  private static final String[] STATEMENTS = {
    """
    update check_in_answer a set obstacles = '', note = ''
    where (a.check_in_id, a.side) in
      (select o.check_in_id, o.side from check_in_answer o
       join check_in c on c.id = o.check_in_id join mentoring m on m.id = c.mentoring_id
       where m.ended_at < :before and (o.note <> '' or o.obstacles <> '') limit :most)
    """,
    """
    update final_feedback f set advice = ''
    where (f.mentoring_id, f.side) in
      (select o.mentoring_id, o.side from final_feedback o
       join mentoring m on m.id = o.mentoring_id
       where m.ended_at < :before and o.advice <> '' limit :most)
    """,
    """
    update end_request r set reason = '' where r.id in
      (select o.id from end_request o join mentoring m on m.id = o.mentoring_id
       where m.ended_at < :before and o.reason <> '' limit :most)
    """,
    """
    update mentor_proposal p set reason = null where p.id in
      (select o.id from mentor_proposal o join mentoring m on m.id = o.mentoring_id
       where m.ended_at < :before and o.reason is not null limit :most)
    """
  };

  ExpiredNotes(JdbcClient jdbc) {
    super(jdbc, Kind.PRIVATE_NOTES, STATEMENTS);
  }
}
