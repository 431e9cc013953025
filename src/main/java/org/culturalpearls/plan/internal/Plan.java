package org.culturalpearls.plan.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.RuleBroken;
import org.hibernate.annotations.DynamicUpdate;

/**
 * The plan of a participation: its state, which guards its rows as well, and its vision. Updates
 * write changed columns only: a step should not write a long text again.
 */
@Entity
@DynamicUpdate
class Plan extends Aggregate {

  private Long participationId;

  @Enumerated(EnumType.STRING)
  private PlanState state = PlanState.DRAFT;

  private String vision = "";
  private Long editedBy;
  private Instant editedAt;
  private int feedbackRounds;
  private Instant feedbackDueAt;
  private Instant feedbackOpenAt;
  private Instant feedbackWaitUntil;
  private boolean feedbackMissed;
  private LocalDate extendedUntil;
  private int lastVersion;

  @Enumerated(EnumType.STRING)
  private PlanChangeState changeState;

  private Integer versionInForce;

  protected Plan() {}

  Plan(ParticipationId participation) {
    this.participationId = participation.value();
  }

  /**
   * Throws unless it is a draft: while the mentor reads, and from submission on, the text is
   * frozen.
   */
  void requireDraft() {
    require(state == PlanState.DRAFT);
  }

  /** Throws unless the team may write: a draft, or a change of the plan in force. */
  void requireWritable() {
    require(state == PlanState.DRAFT || changeState == PlanChangeState.WRITING);
  }

  private void requireBeforeSubmission() {
    require(state.isBeforeSubmission());
  }

  /** Throws unless it is not submitted and its time is over, which may just have been extended. */
  void requireLate(Instant dueAt, Instant now) {
    requireBeforeSubmission();
    if (now.isBefore(dueAt)) {
      throw new AlreadyDone("error.plan.not-late");
    }
  }

  void requireInForce() {
    require(state == PlanState.IN_FORCE);
  }

  void requireChange(PlanChangeState expected) {
    if (changeState != expected) {
      throw new WrongPlanState(participation(), state, changeState);
    }
  }

  void requireFeedbackRequested() {
    require(state == PlanState.FEEDBACK_REQUESTED);
  }

  /**
   * Throws unless it is ready, or the town need not wait for feedback any longer: nobody can block
   * a town by doing nothing.
   */
  void requireSubmittable(Instant now) {
    require(state == PlanState.READY || isWaitOver(now));
  }

  void requireInChange() {
    require(changeState != null);
  }

  void save(long expectedVersion, PersonId editor, Instant now, String newVision) {
    requireWritable();
    requireVersion(expectedVersion, "error.plan.changed-meanwhile");
    vision = newVision;
    editedBy = editor.value();
    editedAt = now;
  }

  /**
   * @param waitUntil from when the town may go on without it
   */
  void requestFeedback(Limit limit, Instant waitUntil) {
    requireDraft();
    feedbackWaitUntil = waitUntil;
    state = PlanState.FEEDBACK_REQUESTED;
    feedbackDueAt = limit.due();
    feedbackOpenAt = limit.silent();
  }

  /** What others or the town may do already, they still may. */
  void moveFeedback(Limit limit, Instant waitUntil, Instant now) {
    requireFeedbackRequested();
    feedbackDueAt = limit.due();
    if (!isWaitOver(now)) {
      feedbackWaitUntil = waitUntil;
    }
    if (feedbackOpenAt.isAfter(now)) {
      feedbackOpenAt = limit.silent();
    }
  }

  void receiveFeedback(boolean ready) {
    requireFeedbackRequested();
    state = ready ? PlanState.READY : PlanState.DRAFT;
    feedbackRounds++;
  }

  /**
   * Feedback is advice: after a round, when one was overdue, or in the last days before the plan is
   * due, the town may continue without it.
   */
  void goToSubmission(boolean lastDays) {
    requireDraft();
    if (!mayAskToSubmit(lastDays)) {
      throw RuleBroken.in("next", "error.plan.feedback-first");
    }
    state = PlanState.READY;
  }

  void submit(Instant now) {
    requireSubmittable(now);
    state = PlanState.SUBMITTED;
  }

  void revise(Instant now) {
    requireSubmittable(now);
    feedbackMissed = feedbackMissed || isWaitOver(now);
    state = PlanState.DRAFT;
  }

  void comeIntoForce() {
    require(state == PlanState.SUBMITTED);
    state = PlanState.IN_FORCE;
    versionInForce = lastVersion;
  }

  void beginChange() {
    requireInForce();
    requireChange(null);
    changeState = PlanChangeState.WRITING;
  }

  void handInChange(Limit limit) {
    requireChange(PlanChangeState.WRITING);
    changeState = PlanChangeState.HANDED_IN;
    feedbackDueAt = limit.due();
    feedbackOpenAt = limit.silent();
  }

  /** What others may do already, they still may. */
  void moveAgreement(Limit limit, Instant now) {
    requireChange(PlanChangeState.HANDED_IN);
    feedbackDueAt = limit.due();
    if (feedbackOpenAt.isAfter(now)) {
      feedbackOpenAt = limit.silent();
    }
  }

  void askForOtherWording() {
    requireChange(PlanChangeState.HANDED_IN);
    changeState = PlanChangeState.WRITING;
  }

  /** The version that was handed in last is in force from now on. */
  void agreeToChange() {
    requireChange(PlanChangeState.HANDED_IN);
    changeState = null;
    versionInForce = lastVersion;
  }

  /**
   * @param visionInForce what it says again
   */
  void withdrawChange(String visionInForce) {
    requireInChange();
    changeState = null;
    vision = visionInForce;
  }

  void extend(LocalDate until) {
    requireBeforeSubmission();
    extendedUntil = until;
  }

  void leave() {
    state = PlanState.LEFT;
    changeState = null;
  }

  int nextVersion() {
    return ++lastVersion;
  }

  boolean isFeedbackOverdue(Instant now) {
    return state == PlanState.FEEDBACK_REQUESTED && !now.isBefore(feedbackDueAt);
  }

  private boolean awaitsMentor() {
    return state == PlanState.FEEDBACK_REQUESTED || changeState == PlanChangeState.HANDED_IN;
  }

  private boolean isWaitOver(Instant now) {
    return state == PlanState.FEEDBACK_REQUESTED && !now.isBefore(feedbackWaitUntil);
  }

  boolean mayAskToSubmit(boolean lastDays) {
    return lastDays || feedbackRounds > 0 || feedbackMissed;
  }

  private void require(boolean allowed) {
    if (!allowed) {
      throw new WrongPlanState(participation(), state, changeState);
    }
  }

  Long id() {
    return id;
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  PlanState state() {
    return state;
  }

  String vision() {
    return vision;
  }

  int lastVersion() {
    return lastVersion;
  }

  /** Returns how far a change of the plan in force is; null while there is none. */
  PlanChangeState changeState() {
    return changeState;
  }

  /** Returns the number of the version in force; null before there is one. */
  Integer versionInForce() {
    return versionInForce;
  }

  /** Returns whether what stands in it is not in force: before submission, and in a change. */
  boolean isInWork() {
    return state.isBeforeSubmission() || changeState != null;
  }

  LocalDate extendedUntil() {
    return extendedUntil;
  }

  /** Returns until when the town waits for the latest requested feedback, or null. */
  Instant feedbackWaitUntil() {
    return feedbackWaitUntil;
  }

  Limit feedbackLimit() {
    return new Limit(feedbackDueAt, feedbackOpenAt);
  }

  /**
   * Returns from when others than the lead mentor may give the latest requested feedback, or null.
   */
  Instant feedbackOpenAt() {
    return feedbackOpenAt;
  }

  /**
   * @param content what stands in it, or what is in force
   * @param lastDays whether feedback need not be asked for any more before the plan is due
   */
  PlanView view(PlanContent content, Instant dueAt, Instant now, boolean lastDays) {
    PlanContent.Edit last = content.last(edit());
    return new PlanView(
        participation(),
        state,
        changeState,
        versionInForce,
        version,
        last == null ? null : last.by(),
        last == null ? null : last.at(),
        edit(),
        content,
        feedbackRounds,
        dueAt,
        awaitsMentor() ? feedbackDueAt : null,
        state == PlanState.FEEDBACK_REQUESTED ? feedbackWaitUntil : null,
        isFeedbackOverdue(now),
        mayAskToSubmit(lastDays));
  }

  /** Returns who wrote the vision last and when, or null. */
  private PlanContent.Edit edit() {
    return editedBy == null ? null : new PlanContent.Edit(new PersonId(editedBy), editedAt);
  }
}
