package org.culturalpearls.mentoring.meeting.internal;

import java.util.List;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what a town and its mentor were agreeing on when their mentoring comes to its end. Runs in
 * the transaction of the event.
 */
@Component
class AppointmentsAfterwards {

  private final Appointments appointments;
  private final Mentorings mentorings;

  AppointmentsAfterwards(Appointments appointments, Mentorings mentorings) {
    this.appointments = appointments;
    this.mentorings = mentorings;
  }

  @EventListener
  void lapse(ParticipationEvent.Left left) {
    mentorings
        .findByParticipationIdOrderByIdDesc(left.participation().value())
        .forEach(mentoring -> lapse(mentoring.id()));
  }

  @EventListener
  void lapse(MentoringEvent.Completed completed) {
    lapse(completed.mentoring());
  }

  @EventListener
  void lapse(MentoringEvent.EndedEarly ended) {
    lapse(ended.mentoring());
  }

  @EventListener
  void lapse(MentoringEvent.Rematched rematched) {
    lapse(rematched.mentoring());
  }

  private void lapse(MentoringId mentoring) {
    appointments
        .findByMentoringIdAndStateInOrderByIdDesc(
            mentoring.value(), List.of(AppointmentState.PROPOSED, AppointmentState.AGREED))
        .forEach(Appointment::lapse);
    appointments.flush();
  }
}
