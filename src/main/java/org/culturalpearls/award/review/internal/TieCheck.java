package org.culturalpearls.award.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.award.review.TieCheckService.FoundTie;
import org.culturalpearls.award.review.TieCheckService.State;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A tie between a reviewer and a nomination that came up after the assignment, until it is decided
 * on and afterwards. It is never deleted.
 */
@Entity
class TieCheck extends Aggregate {

  private Long reviewId;
  private Long nominationId;
  private Long reviewerId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<ConflictKind> kinds;

  private Instant foundAt;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Enumerated(EnumType.STRING)
  private Asked asked;

  private Long decidedBy;
  private Instant decidedAt;
  private String reason = "";

  protected TieCheck() {}

  /** Who is asked to decide: coordinators, or who decides where none of them may. */
  enum Asked {
    COORDINATORS,
    DEPUTY,
    ADMINISTRATORS
  }

  TieCheck(Review review, Set<ConflictKind> kinds, Asked asked, Instant now) {
    this.reviewId = review.id().value();
    this.nominationId = review.nomination().value();
    this.reviewerId = review.reviewer().value();
    this.kinds = EnumSet.copyOf(kinds);
    this.asked = asked;
    this.foundAt = now;
  }

  /** Another tie of the same two came up before anybody decided. */
  void add(Set<ConflictKind> more) {
    requireOpen();
    Set<ConflictKind> all = EnumSet.copyOf(kinds);
    all.addAll(more);
    kinds = all;
  }

  void decide(PersonId person, boolean keeps, String why, Instant now) {
    requireOpen();
    state = keeps ? State.KEPT : State.TAKEN_BACK;
    decidedBy = person.value();
    decidedAt = now;
    reason = why;
  }

  void over() {
    requireOpen();
    state = State.OVER;
  }

  void requireOpen() {
    if (!isOpen()) {
      throw new AlreadyDone("error.review.tie-decided");
    }
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  TieCheckId id() {
    return new TieCheckId(id);
  }

  ReviewId review() {
    return new ReviewId(reviewId);
  }

  NominationId nomination() {
    return new NominationId(nominationId);
  }

  PersonId reviewer() {
    return new PersonId(reviewerId);
  }

  Asked asked() {
    return asked;
  }

  Set<ConflictKind> kinds() {
    return Set.copyOf(kinds);
  }

  FoundTie view(Review review, NominationFacts nomination) {
    return new FoundTie(
        id(),
        review(),
        nomination,
        review.stage(),
        reviewer(),
        kinds,
        foundAt,
        state,
        decidedBy == null ? null : new PersonId(decidedBy),
        decidedAt,
        reason);
  }
}
