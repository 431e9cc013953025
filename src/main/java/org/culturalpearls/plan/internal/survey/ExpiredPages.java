package org.culturalpearls.plan.internal.survey;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes which pages of a survey were sent, once it takes no more answers. */
@Component
class ExpiredPages extends ExpiringRows {

  private static final String DELETE =
      """
      delete from survey_sent where (survey_id, once) in (
        select p.survey_id, p.once from survey_sent p join survey s on s.id = p.survey_id
        where s.closes_on < cast(:before as timestamptz) - interval '2 days' limit :most)
      """;

  ExpiredPages(JdbcClient jdbc) {
    super(jdbc, Kind.USED_LINKS, DELETE);
  }
}
