package org.culturalpearls.award.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reviews by SQL, past the persistence context, a stage in one statement. */
@Component
class ReviewRows implements ReviewReads {

  private static final String MISSING =
      """
      (r.state in ('ASSIGNED', 'SCORING')
        or r.state in ('CONFLICT', 'DECLINED', 'SILENT', 'DISMISSED') and r.settled_at is null)
      """;

  private final JdbcClient jdbc;
  private final RemarkRows remarks;

  ReviewRows(JdbcClient jdbc, RemarkRows remarks) {
    this.jdbc = jdbc;
    this.remarks = remarks;
  }

  @Override
  public List<CountedReview> counted(CycleId cycle, AwardStage stage) {
    return jdbc.sql(
            """
            select r.id, r.nomination_id, r.reviewer_id, r.value,
              array(select s.points::bigint from review_score s where s.review_id = r.id
                order by s.number) as points
            from review r
            where r.cycle_id = :cycle and r.stage = :stage and r.state = 'SUBMITTED'
            order by r.id
            """)
        .param("cycle", cycle.value())
        .param("stage", stage.name())
        .query(ReviewRows::counted)
        .list();
  }

  @Override
  public boolean allIn(CycleId cycle, AwardStage stage) {
    return jdbc.sql(
            """
            select coalesce(bool_or(r.state = 'SUBMITTED'), false)
              and not coalesce(bool_or(
            """
                + MISSING
                + """
              ), false)
            from review r where r.cycle_id = :cycle and r.stage = :stage
            """)
        .param("cycle", cycle.value())
        .param("stage", stage.name())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Map<NominationId, Integer> missing(CycleId cycle, AwardStage stage) {
    return jdbc
        .sql(
            "select r.nomination_id, count(*) as missing from review r"
                + " where r.cycle_id = :cycle and r.stage = :stage and "
                + MISSING
                + " group by r.nomination_id")
        .param("cycle", cycle.value())
        .param("stage", stage.name())
        .query(
            (row, number) ->
                Map.entry(new NominationId(row.getLong("nomination_id")), row.getInt("missing")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Map<NominationId, List<String>> remarksToTowns(
      AwardStage stage, Collection<NominationId> nominations) {
    return jdbc
        .sql(
            """
            select r.nomination_id, r.town_remarks from review r
            where r.nomination_id = any(:nominations) and r.stage = :stage
              and r.state = 'SUBMITTED'
              and not exists (select 1 from review_left_out l where l.review_id = r.id)
              and (select k.answer from remark_check k
                where k.review_id = r.id and k.words = r.town_remarks
                order by k.id desc limit 1) = 'LET_THROUGH'
            order by r.nomination_id, md5(r.id::text)
            """)
        .param("nominations", Columns.any(nominations))
        .param("stage", stage.name())
        .query((row, number) -> Map.entry(new NominationId(row.getLong(1)), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  @Override
  public int unansweredRemarks(CycleId cycle) {
    return remarks.unanswered(cycle);
  }

  @Override
  public List<HeldBackRemark> heldBack(CycleId cycle) {
    return remarks.ofCycle(cycle).stream()
        .filter(row -> row.answer() == RemarkService.Answer.HELD_BACK)
        .map(row -> new HeldBackRemark(row.nomination(), row.reviewer(), row.reason()))
        .toList();
  }

  private static CountedReview counted(ResultSet row, int number) throws SQLException {
    return new CountedReview(
        new ReviewId(row.getLong("id")),
        new NominationId(row.getLong("nomination_id")),
        new PersonId(row.getLong("reviewer_id")),
        Columns.longs(row, "points").stream().map(Long::intValue).toList(),
        row.getBigDecimal("value"));
  }
}
