package org.culturalpearls.mentoring.checkin.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A quarterly review of a town: asked for once, answered at most once. */
@Entity
@Table(name = "quarterly_review")
class TownReview extends Aggregate {

  private Long participationId;
  private int number;
  private Instant looksBackTo;
  private Instant askedAt;
  private Instant answerBy;
  private Instant endedAt;
  private Long answeredBy;
  private Instant answeredAt;
  private String progress = "";
  private String obstacles = "";
  private String nextSteps = "";

  protected TownReview() {}

  TownReview(ParticipationId town, int number, Instant looksBackTo, Instant now, Instant answerBy) {
    this.participationId = town.value();
    this.number = number;
    this.looksBackTo = looksBackTo;
    this.askedAt = now;
    this.answerBy = answerBy;
  }

  /** Throws AlreadyDone unless the team is asked. */
  void requireOpen(Instant now) {
    QuarterlyReviewState state = state(now);
    if (state == QuarterlyReviewState.ANSWERED) {
      throw new AlreadyDone("error.quarterly-review.answered");
    }
    if (state != QuarterlyReviewState.OPEN) {
      throw new AlreadyDone("error.quarterly-review.over");
    }
  }

  void answer(QuarterlyReview.Texts texts, PersonId by, Instant now) {
    requireOpen(now);
    progress = texts.progress();
    obstacles = texts.obstacles();
    nextSteps = texts.nextSteps();
    answeredBy = by.value();
    answeredAt = now;
  }

  /** A mentor was found, or the town left: nobody is asked any more. */
  void end(Instant now) {
    requireOpen(now);
    endedAt = now;
  }

  boolean isOpen(Instant now) {
    return state(now) == QuarterlyReviewState.OPEN;
  }

  private QuarterlyReviewState state(Instant now) {
    if (answeredAt != null) {
      return QuarterlyReviewState.ANSWERED;
    }
    if (endedAt != null) {
      return QuarterlyReviewState.ENDED;
    }
    return now.isAfter(answerBy) ? QuarterlyReviewState.MISSED : QuarterlyReviewState.OPEN;
  }

  QuarterlyReviewId id() {
    return new QuarterlyReviewId(id);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  int number() {
    return number;
  }

  Instant looksBackTo() {
    return looksBackTo;
  }

  QuarterlyReview view(Instant now) {
    return new QuarterlyReview(
        id(),
        number,
        looksBackTo,
        answerBy,
        state(now),
        new QuarterlyReview.Texts(progress, obstacles, nextSteps),
        answeredBy == null ? null : new PersonId(answeredBy),
        answeredAt);
  }
}
