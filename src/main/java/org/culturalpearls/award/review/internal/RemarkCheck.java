package org.culturalpearls.award.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** What the office said of a remark in these words; of other words it says nothing. */
@Entity
@Immutable
@Table(name = "remark_check")
class RemarkCheck extends Numbered {

  private Long reviewId;
  private String words;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private String reason;
  private Long checkedBy;
  private Instant checkedAt;

  protected RemarkCheck() {}

  RemarkCheck(Review review, Answer answer, String reason, PersonId by, Instant now) {
    this.reviewId = review.id().value();
    this.words = review.townRemarks();
    this.answer = answer;
    this.reason = reason;
    this.checkedBy = by.value();
    this.checkedAt = now;
  }
}
