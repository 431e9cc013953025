package org.culturalpearls.award.review.core;

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
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.WrongReviewState;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** The scores and remarks of one person on one nomination in one stage, with its state. */
@Entity
public class Review extends Aggregate {

  /** Minimum time between two reminders by hand. */
  public static final Duration BETWEEN_REMINDERS = Duration.ofHours(24);

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

  public Review(
      NominationFacts nomination,
      AwardStage stage,
      PersonId reviewer,
      PersonId assigner,
      ReviewProcess.Times times,
      Instant now) {
    this.nominationId = nomination.id().value();
    this.cycleId = nomination.cycle().value();
    this.stage = stage;
    this.reviewerId = reviewer.value();
    this.assignedBy = assigner.value();
    this.assignedAt = now;
    move(times);
  }

  /** Returns whether the reviewer has declared that there is no conflict. */
  public boolean isAnswered() {
    return state == ReviewState.SCORING || state == ReviewState.SUBMITTED;
  }

  public void begin() {
    require(ReviewState.ASSIGNED);
    state = ReviewState.SCORING;
  }

  public void conflict() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING, ReviewState.SUBMITTED);
    state = ReviewState.CONFLICT;
  }

  public void decline(String why) {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.DECLINED;
    reason = why;
  }

  public void silent() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.SILENT;
  }

  public void dismiss() {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    state = ReviewState.DISMISSED;
  }

  public void write(long read, Map<Integer, Integer> given, String toTown, String inConfidence) {
    require(ReviewState.SCORING, ReviewState.SUBMITTED);
    requireVersion(read, "error.review.changed-meanwhile");
    points.keySet().retainAll(given.keySet());
    points.putAll(given);
    townRemarks = toTown;
    confidential = inConfidence;
  }

  /** Changes nothing but the words to the town. */
  public void reword(String toTown) {
    require(ReviewState.SUBMITTED);
    townRemarks = toTown;
  }

  public void submit(BigDecimal sum, Instant now) {
    require(ReviewState.SCORING);
    state = ReviewState.SUBMITTED;
    value = sum;
    submittedAt = now;
  }

  public void corrected(BigDecimal sum) {
    require(ReviewState.SUBMITTED);
    value = sum;
    afterSeeing = afterSeeing || othersSeenAt != null;
  }

  public void othersSeen(Instant now) {
    if (othersSeenAt == null) {
      othersSeenAt = now;
    }
  }

  public boolean mayRemind(Instant now) {
    return ReviewState.OPEN.contains(state)
        && (remindedAt == null || !now.isBefore(remindedAt.plus(BETWEEN_REMINDERS)));
  }

  /** Records a reminder by hand; a second mail within a day would not help. */
  public void remind(Instant now) {
    require(ReviewState.ASSIGNED, ReviewState.SCORING);
    if (!mayRemind(now)) {
      throw new AlreadyDone("error.review.reminded-already");
    }
    remindedAt = now;
  }

  /** A coordinator or the deputy reassigned the review or left it out. */
  public void settle(PersonId by, String why, Instant now) {
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

  /** Closes a review that is not needed any more; a submitted one stays as it is. */
  public void close(Instant now) {
    if (ReviewState.OPEN.contains(state)) {
      state = ReviewState.CLOSED;
    }
    if (state != ReviewState.SUBMITTED && settledAt == null) {
      settledAt = now;
    }
  }

  public void move(ReviewProcess.Times times) {
    declareBy = times.declareBy();
    scoreBy = times.scoreBy();
  }

  /** Returns whether somebody still has something to do with it. */
  public boolean isRunning() {
    return ReviewState.OPEN.contains(state)
        || ReviewState.TO_REASSIGN.contains(state) && settledAt == null;
  }

  public void require(ReviewState... anyOf) {
    if (!Set.of(anyOf).contains(state) || settledAt != null) {
      throw new WrongReviewState(id(), state);
    }
  }

  public ReviewId id() {
    return new ReviewId(id);
  }

  public NominationId nomination() {
    return new NominationId(nominationId);
  }

  public CycleId cycle() {
    return new CycleId(cycleId);
  }

  public AwardStage stage() {
    return stage;
  }

  public PersonId reviewer() {
    return new PersonId(reviewerId);
  }

  public ReviewState state() {
    return state;
  }

  public Map<Integer, Integer> points() {
    return Map.copyOf(points);
  }

  public String townRemarks() {
    return townRemarks;
  }

  public String confidential() {
    return confidential;
  }

  public BigDecimal value() {
    return value;
  }

  /** Returns whether it was left out for a reason instead of being reassigned. */
  public boolean isLeftOut() {
    return leftOut;
  }

  /** Returns null while nobody has reminded the reviewer by hand. */
  public Instant remindedAt() {
    return remindedAt;
  }

  /** Returns why it was declined or left out; otherwise empty. */
  public String reason() {
    return reason;
  }

  public boolean othersWereSeen() {
    return othersSeenAt != null;
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  public Instant declareBy() {
    return declareBy;
  }

  public Instant scoreBy() {
    return scoreBy;
  }

  public ReviewView view() {
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
