package org.culturalpearls.award.title.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads why reviews were left out, taken back or kept, in one statement. */
@Component
class ReviewReasons {

  private static final String SELECT =
      """
      select * from (
        select r.id, r.nomination_id, r.stage, r.reviewer_id, 'LEFT_OUT' as kind,
               array[]::varchar[] as kinds, cast(null as timestamptz) as since, r.reason,
               r.settled_by as by, r.settled_at as at, r.settled_at as moment
          from review r where r.nomination_id = any(:them) and r.left_out
        union all
        select r.id, r.nomination_id, r.stage, r.reviewer_id, 'NOT_COUNTED', array[]::varchar[],
               null, l.reason, l.person_id, l.at, l.at
          from review_left_out l join review r on r.id = l.review_id
         where r.nomination_id = any(:them)
        union all
        select r.id, r.nomination_id, r.stage, r.reviewer_id, 'TIE_' || t.state, t.kinds,
               t.found_at, t.reason, t.decided_by, t.decided_at, t.found_at
          from tie_check t join review r on r.id = t.review_id
         where t.nomination_id = any(:them)
      ) reasons order by moment, id, kind
      """;

  private final JdbcClient jdbc;

  ReviewReasons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns those of the reviews of these nominations, the first first. */
  List<ReviewReason> of(Collection<NominationId> nominations) {
    return nominations.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT)
            .param("them", Columns.any(nominations))
            .query(ReviewReasons::reason)
            .list();
  }

  private static ReviewReason reason(ResultSet row, int number) throws SQLException {
    long by = row.getLong("by");
    return new ReviewReason(
        new ReviewId(row.getLong("id")),
        new NominationId(row.getLong("nomination_id")),
        Columns.oneOf(row, "stage", AwardStage.class),
        new PersonId(row.getLong("reviewer_id")),
        Columns.oneOf(row, "kind", ReviewReason.Kind.class),
        Columns.enums(row, "kinds", ConflictKind.class),
        Columns.instant(row, "since"),
        row.getString("reason"),
        by == 0 ? null : new PersonId(by),
        Columns.instant(row, "at"));
  }
}
