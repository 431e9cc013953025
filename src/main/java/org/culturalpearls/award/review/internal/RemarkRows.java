package org.culturalpearls.award.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads remarks with what the office said of them last, in one statement. */
@Component
class RemarkRows {

  /** The remarks in counted reviews; an answer to other words does not hold. */
  private static final String REMARKS =
      """
      select r.id, r.nomination_id, r.stage, r.reviewer_id, r.town_remarks, c.answer, c.reason
      from review r
      left join lateral (select k.answer, k.reason from remark_check k
        where k.review_id = r.id and k.words = r.town_remarks order by k.id desc limit 1) c on true
      where r.state = 'SUBMITTED' and r.town_remarks <> ''
        and not exists (select 1 from review_left_out l where l.review_id = r.id)
      """;

  private final JdbcClient jdbc;

  RemarkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param answer null while it waits
   */
  record Row(
      ReviewId review,
      NominationId nomination,
      AwardStage stage,
      PersonId reviewer,
      String words,
      Answer answer,
      String reason) {}

  List<Row> ofCycle(CycleId cycle) {
    return jdbc.sql(REMARKS + " and r.cycle_id = :cycle order by r.nomination_id, r.id")
        .param("cycle", cycle.value())
        .query(RemarkRows::row)
        .list();
  }

  /** Returns those that nobody has answered, without their words. */
  List<Row> waiting(CycleId cycle) {
    return jdbc.sql(
            REMARKS.replace("r.town_remarks, c.answer", "'' as town_remarks, c.answer")
                + " and r.cycle_id = :cycle and c.answer is null")
        .param("cycle", cycle.value())
        .query(RemarkRows::row)
        .list();
  }

  Optional<Row> of(ReviewId review) {
    return jdbc.sql(REMARKS + " and r.id = :review")
        .param("review", review.value())
        .query(RemarkRows::row)
        .optional();
  }

  /** Without those whose author was asked for other words last: nobody outside holds a release. */
  int unanswered(CycleId cycle) {
    return jdbc.sql(
            "select count(*) from ("
                + REMARKS
                + """
                 and r.cycle_id = :cycle and c.answer is null
                and (select k.answer from remark_check k where k.review_id = r.id
                  order by k.id desc limit 1) is distinct from 'OTHER_WORDS') unanswered
                """)
        .param("cycle", cycle.value())
        .query(Integer.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String answer = row.getString("answer");
    return new Row(
        new ReviewId(row.getLong("id")),
        new NominationId(row.getLong("nomination_id")),
        AwardStage.valueOf(row.getString("stage")),
        new PersonId(row.getLong("reviewer_id")),
        row.getString("town_remarks"),
        answer == null ? null : Answer.valueOf(answer),
        row.getString("reason"));
  }
}
