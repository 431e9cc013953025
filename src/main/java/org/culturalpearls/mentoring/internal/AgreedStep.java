package org.culturalpearls.mentoring.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.AgreedStepId;
import org.culturalpearls.mentoring.AgreedStepState;
import org.culturalpearls.mentoring.AgreedStepView;
import org.culturalpearls.mentoring.LogMeeting;
import org.culturalpearls.mentoring.MeetingId;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringSide;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** What somebody agreed to do by a day. */
@Entity
class AgreedStep extends Aggregate {

  private Long meetingId;
  private Long mentoringId;
  private String what;
  private Long personId;

  @Enumerated(EnumType.STRING)
  private MentoringSide side;

  private LocalDate dueOn;
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private AgreedStepState state = AgreedStepState.OPEN;

  private Long finishedBy;
  private Instant finishedAt;
  private String reason;

  protected AgreedStep() {}

  AgreedStep(
      MeetingId meeting,
      MentoringId mentoring,
      LogMeeting.Step step,
      MentoringSide side,
      Instant dueAt) {
    this.meetingId = meeting.value();
    this.mentoringId = mentoring.value();
    this.what = step.what().strip();
    this.personId = step.who().value();
    this.side = side;
    this.dueOn = step.by();
    this.dueAt = dueAt;
  }

  void done(PersonId by, Instant now) {
    finish(AgreedStepState.DONE, by, now);
  }

  void drop(String why, PersonId by, Instant now) {
    finish(AgreedStepState.DROPPED, by, now);
    reason = why;
  }

  /** The mentoring ended or the town left. */
  void lapse(Instant now) {
    requireOpen();
    state = AgreedStepState.LAPSED;
    finishedAt = now;
  }

  /** The town goes on with other mentors: the step follows it, a mentor's step to the new lead. */
  void follow(MentoringId next, PersonId newLead) {
    requireOpen();
    mentoringId = next.value();
    if (side == MentoringSide.MENTORS) {
      personId = newLead.value();
    }
  }

  private void finish(AgreedStepState how, PersonId by, Instant now) {
    requireOpen();
    state = how;
    finishedBy = by.value();
    finishedAt = now;
  }

  void requireOpen() {
    if (state != AgreedStepState.OPEN) {
      throw new AlreadyDone("error.mentoring.step-over");
    }
  }

  MeetingId meeting() {
    return new MeetingId(meetingId);
  }

  MentoringId mentoring() {
    return new MentoringId(mentoringId);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  MentoringSide side() {
    return side;
  }

  Instant dueAt() {
    return dueAt;
  }

  AgreedStepView view() {
    return new AgreedStepView(
        new AgreedStepId(id),
        meeting(),
        mentoring(),
        what,
        person(),
        side,
        dueOn,
        state,
        finishedBy == null ? null : new PersonId(finishedBy),
        finishedAt,
        reason);
  }
}
