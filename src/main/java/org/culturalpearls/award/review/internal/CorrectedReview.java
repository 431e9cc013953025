package org.culturalpearls.award.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The content of a submitted review before a correction; rows are only added. */
@Entity
@Table(name = "review_change")
class CorrectedReview extends Numbered {

  private Long reviewId;
  private Instant changedAt;
  private boolean afterSeeing;
  private BigDecimal value;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private Integer[] points;

  private String townRemarks;
  private String confidential;

  protected CorrectedReview() {}

  CorrectedReview(Review before, Instant now) {
    this.reviewId = before.id().value();
    this.changedAt = now;
    this.afterSeeing = before.othersWereSeen();
    this.value = before.value();
    this.points = new TreeMap<>(before.points()).values().toArray(Integer[]::new);
    this.townRemarks = before.townRemarks();
    this.confidential = before.confidential();
  }

  ScoringView.Change view() {
    return new ScoringView.Change(
        changedAt, afterSeeing, value, List.of(points), townRemarks, confidential);
  }
}
