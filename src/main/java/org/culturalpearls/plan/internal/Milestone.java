package org.culturalpearls.plan.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A milestone of a plan in force, with its state. */
@Entity
class Milestone extends Aggregate {

  private Long participationId;
  private Long plannedId;
  @Embedded private MilestoneWording wording;

  @Enumerated(EnumType.STRING)
  private MilestoneState state = MilestoneState.PLANNED;

  private LocalDate askedDate;
  private Instant overdueAt;
  private Instant answerDueAt;
  private Instant answerOpenAt;
  private String evidenceLink = "";
  private Integer participants;

  protected Milestone() {}

  /**
   * @param planned its row in the plan; null if it was added later
   */
  Milestone(
      ParticipationId participation, RowId planned, MilestoneWording wording, Instant overdueAt) {
    this.participationId = participation.value();
    this.plannedId = planned == null ? null : planned.value();
    this.wording = wording;
    this.overdueAt = overdueAt;
  }

  /** Throws unless it is planned or in rework, and no new date is asked for. */
  void requireUnreported() {
    if (!state.isUnreported()) {
      throw new WrongMilestoneState(milestoneId(), state);
    }
    if (askedDate != null) {
      throw WrongMilestoneState.newDateAsked(milestoneId());
    }
  }

  void requireReported() {
    if (state != MilestoneState.REPORTED) {
      throw new WrongMilestoneState(milestoneId(), state);
    }
  }

  void requireNewDateAsked() {
    if (askedDate == null) {
      throw WrongMilestoneState.noNewDateAsked(milestoneId());
    }
  }

  /** Throws unless it is unreported and past its limit, which somebody may just have extended. */
  void requireOverdue(Instant now) {
    requireUnreported();
    if (now.isBefore(overdueAt)) {
      throw new AlreadyDone("error.milestone.not-overdue");
    }
  }

  void report(String link, int reached, Limit limit) {
    requireUnreported();
    state = MilestoneState.REPORTED;
    evidenceLink = link;
    participants = reached;
    await(limit);
  }

  void askNewDate(LocalDate date, Limit limit) {
    requireUnreported();
    askedDate = date;
    await(limit);
  }

  void reach() {
    requireReported();
    state = MilestoneState.REACHED;
  }

  void rework(MilestoneTimes again) {
    requireReported();
    state = MilestoneState.REWORK;
    overdueAt = again.overdueAt();
  }

  void approveNewDate(MilestoneTimes times) {
    requireNewDateAsked();
    move(askedDate, times);
    askedDate = null;
  }

  void declineNewDate(MilestoneTimes again) {
    requireNewDateAsked();
    askedDate = null;
    overdueAt = again.overdueAt();
  }

  void extend(Instant now, LocalDate date, MilestoneTimes times) {
    requireOverdue(now);
    move(date, times);
  }

  void giveTimeAfterContact(Instant now, MilestoneTimes times) {
    requireOverdue(now);
    overdueAt = times.overdueAt();
  }

  void drop() {
    if (state.isFinished()) {
      throw new WrongMilestoneState(milestoneId(), state);
    }
    state = MilestoneState.DROPPED;
    askedDate = null;
  }

  /** Takes over what a changed plan says of it; its date is changed by its process only. */
  void reword(MilestoneWording changed) {
    wording = changed.dueOn(wording.dueOn());
  }

  private void await(Limit limit) {
    answerDueAt = limit.due();
    answerOpenAt = limit.silent();
  }

  private void move(LocalDate date, MilestoneTimes times) {
    wording = wording.dueOn(date);
    overdueAt = times.overdueAt();
  }

  MilestoneId milestoneId() {
    return new MilestoneId(id);
  }

  /** Returns its row in the plan; null if it was added later. */
  RowId planned() {
    return plannedId == null ? null : new RowId(plannedId);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  PlannedMilestone wording() {
    return wording.view();
  }

  LocalDate dueOn() {
    return wording.dueOn();
  }

  MilestoneState state() {
    return state;
  }

  LocalDate askedDate() {
    return askedDate;
  }

  /**
   * Returns from when others than the lead mentor may give the latest requested answer, or null.
   */
  Instant answerOpenAt() {
    return answerOpenAt;
  }

  int participants() {
    return participants == null ? 0 : participants;
  }

  boolean isOverdue(LocalDate today) {
    return state.isUnreported() && wording.dueOn().isBefore(today);
  }

  MilestoneView view(LocalDate today) {
    boolean awaits = state == MilestoneState.REPORTED || askedDate != null;
    return new MilestoneView(
        milestoneId(),
        participation(),
        wording.view(),
        state,
        askedDate,
        isOverdue(today),
        participants,
        awaits ? answerDueAt : null);
  }
}
