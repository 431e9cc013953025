package org.culturalpearls.award.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.award.ReviewState;
import org.culturalpearls.award.ReviewTimes;
import org.culturalpearls.award.ReviewView;
import org.culturalpearls.award.SaveReview;
import org.culturalpearls.award.WrongReviewState;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** What one person says of one nomination in one stage, and whose turn it is. */
@Entity
class Review extends Aggregate {

  /** Between two reminders by hand. */
  static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

  private Long nominationId;
  private Long cycleId;

  @Enumerated(EnumType.STRING)
  private AwardStage stage;

  private Long reviewerId;

  @Enumerated(EnumType.STRING)
  private ReviewState state = ReviewState.ASSIGNED;

  private Long assignedBy;
  private Instant assignedAt;
  private Instant declareBy;
  private Instant scoreBy;

  @ElementCollection
  @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
  @MapKeyColumn(name = "number")
  @Column(name = "points")
  private Map<Integer, Integer> points = new HashMap<>();

  private String townRemarks = "";
  private String confidential = "";
  private BigDecimal value;
  private Instant submittedAt;
  private Instant othersSeenAt;
  private boolean afterSeeing;
  private String reason = "";
  private Instant remindedAt;
  private boolean leftOut;
  private Long settledBy;
  private Instant settledAt;

  protected Review() {}

  Review(
      NominationFacts nomination,
      AwardStage stage,
      PersonId reviewer,
      PersonId assigner,
      ReviewTimes times,
      Instant now) {
    this.nominationId = nomination.id().value();
    this.cycleId = nomination.cycle().value();
    this.stage = stage;
    this.reviewerId = reviewer.value();
    this.assignedBy = assigner.value();
    this.assignedAt = now;
    move(times);
  }

  /** Whether the reviewer has said that nothing ties them to the nomination. */
  boolean isAnswered() {
    return state == ReviewState.SCORING || state == ReviewState.SUBMITTED;
  }

  void begin() {
    require(ReviewState.ASSIGNED);
    state = ReviewState.SCORING;
  }

  void conflict() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING, ReviewState.SUBMITTED);
    state = ReviewState.CONFLICT;
  }

  void decline(String why) {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.DECLINED;
    reason = why;
  }

  void silent() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.SILENT;
  }

  void dismiss() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.DISMISSED;
  }

  void write(SaveReview command, String toTown, String inConfidence) {
    require(ReviewState.SCORING, ReviewState.SUBMITTED);
    requireVersion(command.version(), "error.review.changed-meanwhile");
    points.keySet().retainAll(command.points().keySet());
    points.putAll(command.points());
    townRemarks = toTown;
    confidential = inConfidence;
  }

  void submit(BigDecimal sum, Instant now) {
    require(ReviewState.SCORING);
    state = ReviewState.SUBMITTED;
    value = sum;
    submittedAt = now;
  }

  void corrected(BigDecimal sum) {
    require(ReviewState.SUBMITTED);
    value = sum;
    afterSeeing = afterSeeing || othersSeenAt != null;
  }

  void othersSeen(Instant now) {
    if (othersSeenAt == null) {
      othersSeenAt = now;
    }
  }

  boolean mayRemind(Instant now) {
    return ReviewState.OPEN.contains(state)
        && (remindedAt == null || !now.isBefore(remindedAt.plus(BETWEEN_REMINDERS)));
  }

  /** By hand; one more mail within a day tells nobody anything. */
  void remind(Instant now) {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    if (!mayRemind(now)) {
      throw new AlreadyDone("error.review.reminded-already");
    }
    remindedAt = now;
  }

  /** It was given to somebody else, or left out, by a coordinator or the deputy. */
  void settle(PersonId by, String why, Instant now) {
    require(
        ReviewState.ASSIGNED,
        ReviewState.SCORING,
        ReviewState.CONFLICT,
        ReviewState.DECLINED,
        ReviewState.SILENT,
        ReviewState.DISMISSED);
    if (ReviewState.OPEN.contains(state)) {
      state = ReviewState.SETTLED;
    }
    leftOut = !why.isEmpty();
    reason = leftOut ? why : reason;
    settledBy = by.value();
    settledAt = now;
  }

  /** It is not needed any more; one that is in stays as it is. */
  void close(Instant now) {
    if (ReviewState.OPEN.contains(state)) {
      state = ReviewState.CLOSED;
    }
    if (state != ReviewState.SUBMITTED && settledAt == null) {
      settledAt = now;
    }
  }

  void move(ReviewTimes times) {
    declareBy = times.declareBy();
    scoreBy = times.scoreBy();
  }

  /** Whether somebody is still to do something about it. */
  boolean isRunning() {
    return ReviewState.OPEN.contains(state)
        || ReviewState.TO_REASSIGN.contains(state) && settledAt == null;
  }

  void require(ReviewState... anyOf) {
    if (!Set.of(anyOf).contains(state) || settledAt != null) {
      throw new WrongReviewState(id(), state);
    }
  }

  ReviewId id() {
    return new ReviewId(id);
  }

  NominationId nomination() {
    return new NominationId(nominationId);
  }

  CycleId cycle() {
    return new CycleId(cycleId);
  }

  AwardStage stage() {
    return stage;
  }

  PersonId reviewer() {
    return new PersonId(reviewerId);
  }

  ReviewState state() {
    return state;
  }

  Map<Integer, Integer> points() {
    return Map.copyOf(points);
  }

  String townRemarks() {
    return townRemarks;
  }

  String confidential() {
    return confidential;
  }

  BigDecimal value() {
    return value;
  }

  /** Whether it was given to nobody else, for a reason. */
  boolean isLeftOut() {
    return leftOut;
  }

  /** Null while nobody reminded its reviewer by hand. */
  Instant remindedAt() {
    return remindedAt;
  }

  /** Why it was declined or left out; otherwise empty. */
  String reason() {
    return reason;
  }

  boolean othersWereSeen() {
    return othersSeenAt != null;
  }

  Instant declareBy() {
    return declareBy;
  }

  Instant scoreBy() {
    return scoreBy;
  }

  ReviewView view() {
    return new ReviewView(
        id(),
        version == null ? 0 : version,
        nomination(),
        cycle(),
        stage,
        reviewer(),
        state,
        state == ReviewState.ASSIGNED ? declareBy : scoreBy,
        points,
        townRemarks,
        confidential,
        value,
        submittedAt,
        afterSeeing);
  }
}
