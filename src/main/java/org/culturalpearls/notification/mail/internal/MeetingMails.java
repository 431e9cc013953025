package org.culturalpearls.notification.mail.internal;

import static org.culturalpearls.notification.outbox.MailKind.MEETING_AGREED;
import static org.culturalpearls.notification.outbox.MailKind.MEETING_CANCELLED;
import static org.culturalpearls.notification.outbox.MailKind.MEETING_HELD_ASKED;
import static org.culturalpearls.notification.outbox.MailKind.MEETING_MOVED;
import static org.culturalpearls.notification.outbox.MailKind.MEETING_NONE_FITS;
import static org.culturalpearls.notification.outbox.MailKind.MEETING_PROPOSED;

import java.time.Clock;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AppointmentEvent;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells town and mentor of the meetings on which they agree. */
@Component
class MeetingMails {

  private final OutboxWriter outbox;
  private final MentoringService mentorings;
  private final Clock clock;

  MeetingMails(OutboxWriter outbox, MentoringService mentorings, Clock clock) {
    this.outbox = outbox;
    this.mentorings = mentorings;
    this.clock = clock;
  }

  @EventListener
  void tell(AppointmentEvent.Proposed proposed) {
    proposed
        .asked()
        .forEach(
            (person, link) ->
                tell(
                    MEETING_PROPOSED,
                    proposed,
                    Recipients.each(person),
                    proposed.by(),
                    proposed.appointment(),
                    link));
  }

  @EventListener
  void tell(AppointmentEvent.NoneFits answered) {
    tell(
        MEETING_NONE_FITS,
        answered,
        Recipients.each(answered.proposedBy()),
        answered.by(),
        answered.appointment());
  }

  @EventListener
  void tell(AppointmentEvent.Agreed agreed) {
    both(MEETING_AGREED, agreed, agreed.mentoring(), agreed.by());
  }

  @EventListener
  void tell(AppointmentEvent.Moved moved) {
    both(MEETING_MOVED, moved, moved.mentoring(), moved.by());
  }

  @EventListener
  void tell(AppointmentEvent.Cancelled cancelled) {
    both(MEETING_CANCELLED, cancelled, cancelled.mentoring(), cancelled.by());
  }

  @EventListener
  void tell(AppointmentEvent.AskedWhetherHeld asked) {
    tell(
        MEETING_HELD_ASKED,
        asked,
        Recipients.each(asked.asked()),
        asked.appointment(),
        asked.link());
  }

  /** Who acted gets it, too: their calendar has to know. */
  private void both(MailKind kind, AppointmentEvent event, MentoringId id, PersonId by) {
    MentoringView mentoring = mentorings.mentoring(id);
    tell(
        kind,
        event,
        Recipients.each(mentoring.lead(), mentoring.twin()).and(event.town()),
        by,
        event.appointment());
  }

  private void tell(MailKind kind, AppointmentEvent event, Recipients whom, Object... arguments) {
    String key = kind + ":" + event.appointment().value() + ":" + clock.millis();
    outbox.put(Notification.of(kind, key, whom, event.town(), arguments));
  }
}
