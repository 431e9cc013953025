package org.culturalpearls.notification.mail.internal;

import static org.culturalpearls.notification.outbox.MailKind.HANDOVER;
import static org.culturalpearls.notification.outbox.MailKind.MENTORING_AGREED;
import static org.culturalpearls.notification.outbox.MailKind.MENTORING_COMPLETED;
import static org.culturalpearls.notification.outbox.MailKind.MENTORING_ENDED_EARLY;
import static org.culturalpearls.notification.outbox.MailKind.MENTORING_END_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.MENTORING_REMATCHED;
import static org.culturalpearls.notification.outbox.MailKind.MENTOR_FOUND;
import static org.culturalpearls.notification.outbox.MailKind.MENTOR_STILL_SOUGHT;
import static org.culturalpearls.notification.outbox.MailKind.NO_MENTOR_FOUND;

import java.time.Clock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanProgress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies town and mentors of the steps of their mentoring, from the first answer to the end. */
@Component
class MentoringMails {

  private final OutboxWriter outbox;
  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final MeetingService meetings;
  private final MilestoneService milestones;
  private final Clock clock;

  MentoringMails(
      OutboxWriter outbox,
      MentoringService mentorings,
      ParticipationService participations,
      MeetingService meetings,
      MilestoneService milestones,
      Clock clock) {
    this.outbox = outbox;
    this.mentorings = mentorings;
    this.participations = participations;
    this.meetings = meetings;
    this.milestones = milestones;
    this.clock = clock;
  }

  @EventListener
  void tell(MentoringEvent.MentorAccepted accepted) {
    MentoringView mentoring = mentorings.mentoring(accepted.mentoring());
    tell(MENTOR_FOUND, mentoring, Recipients.team(mentoring.participation()), mentoring.lead());
    boolean mentoredBefore =
        mentorings.ofParticipation(mentoring.participation()).stream()
            .anyMatch(earlier -> earlier.state() == MentoringState.REMATCHED);
    if (mentoredBefore) {
      tell(HANDOVER, mentoring, Recipients.each(mentoring.lead()));
    }
  }

  @EventListener
  void tell(MentoringEvent.MentorStillSought sought) {
    MentoringView mentoring = mentorings.mentoring(sought.mentoring());
    Recipients team = Recipients.team(mentoring.participation());
    tellAgain(MENTOR_STILL_SOUGHT, mentoring, team);
  }

  @EventListener
  void tell(MentoringEvent.NoMentorFound ended) {
    MentoringView mentoring = mentorings.mentoring(ended.mentoring());
    tell(NO_MENTOR_FOUND, mentoring, Recipients.team(mentoring.participation()));
  }

  @EventListener
  void tell(MentoringEvent.Agreed agreed) {
    MentoringView mentoring = mentorings.mentoring(agreed.mentoring());
    tell(MENTORING_AGREED, mentoring, both(mentoring), mentoring.lead(), mentoring.endsOn());
  }

  @EventListener
  void tell(MentoringEvent.EndMoved moved) {
    MentoringView mentoring = mentorings.mentoring(moved.mentoring());
    tellAgain(MENTORING_END_MOVED, mentoring, both(mentoring), mentoring.endsOn());
  }

  @EventListener
  void tell(MentoringEvent.Completed completed) {
    MentoringView mentoring = mentorings.mentoring(completed.mentoring());
    PersonId reader = participations.participation(mentoring.participation()).lead();
    PlanProgress progress = milestones.progress(reader, mentoring.participation());
    tell(
        MENTORING_COMPLETED,
        mentoring,
        both(mentoring),
        meetings.counts(reader, mentoring.id()).meetings(),
        progress.reached(),
        progress.counted());
  }

  @EventListener
  void tell(MentoringEvent.EndedEarly ended) {
    toBoth(MENTORING_ENDED_EARLY, ended.mentoring());
  }

  @EventListener
  void tell(MentoringEvent.Rematched rematched) {
    toBoth(MENTORING_REMATCHED, rematched.mentoring());
  }

  private void toBoth(MailKind kind, MentoringId id) {
    MentoringView mentoring = mentorings.mentoring(id);
    tell(kind, mentoring, both(mentoring));
  }

  private static Recipients both(MentoringView mentoring) {
    return Recipients.each(mentoring.lead(), mentoring.twin()).and(mentoring.participation());
  }

  /** For events that happen once in a mentoring. */
  private void tell(MailKind kind, MentoringView mentoring, Recipients whom, Object... arguments) {
    String key = kind + ":" + mentoring.id().value();
    outbox.put(Notification.of(kind, key, whom, mentoring.participation(), arguments));
  }

  /** For events that may happen repeatedly, each with its own mail. */
  private void tellAgain(
      MailKind kind, MentoringView mentoring, Recipients whom, Object... arguments) {
    String key = kind + ":" + mentoring.id().value() + ":" + clock.millis();
    outbox.put(Notification.of(kind, key, whom, mentoring.participation(), arguments));
  }
}
