package org.culturalpearls.mentoring.meeting.core;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A step that a person agreed to do by a day. */
@Entity
public class AgreedStep extends Aggregate {

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

  public AgreedStep(
      MeetingId meeting,
      MentoringId mentoring,
      MeetingService.Log.Step step,
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

  public void done(PersonId by, Instant now) {
    finish(AgreedStepState.DONE, by, now);
  }

  public void drop(String why, PersonId by, Instant now) {
    finish(AgreedStepState.DROPPED, by, now);
    reason = why;
  }

  /** Ends it because the mentoring ended or the town left. */
  public void lapse(Instant now) {
    requireOpen();
    state = AgreedStepState.LAPSED;
    finishedAt = now;
  }

  /** Moves it to the town's next mentoring; a mentor's step goes to the new lead. */
  public void follow(MentoringId next, PersonId newLead) {
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

  public void requireOpen() {
    if (state != AgreedStepState.OPEN) {
      throw new AlreadyDone("error.mentoring.step-over");
    }
  }

  MeetingId meeting() {
    return new MeetingId(meetingId);
  }

  public MentoringId mentoring() {
    return new MentoringId(mentoringId);
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public MentoringSide side() {
    return side;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public AgreedStepView view() {
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
