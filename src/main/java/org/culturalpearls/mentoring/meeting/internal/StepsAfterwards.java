package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.meeting.AgreedStepProcess;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.mentoring.meeting.core.AgreedSteps;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Handles open steps of a mentoring that ended: they move to the town's next mentoring, or lapse.
 * Runs in the transaction of the event.
 */
@Component
class StepsAfterwards {

  private final AgreedSteps steps;
  private final Mentorings mentorings;
  private final AgreedStepProcess process;
  private final Clock clock;

  StepsAfterwards(
      AgreedSteps steps, Mentorings mentorings, AgreedStepProcess process, Clock clock) {
    this.steps = steps;
    this.mentorings = mentorings;
    this.process = process;
    this.clock = clock;
  }

  @EventListener
  void follow(MentoringEvent.MentorsChanged changed) {
    Mentoring next = mentorings.findById(changed.mentoring().value()).orElseThrow();
    if (!next.state().hasMentor()) {
      return;
    }
    List<AgreedStep> open =
        steps.ofParticipation(
            next.participation().value(), MentoringState.REMATCHED, AgreedStepState.OPEN);
    open.forEach(step -> step.follow(next.id(), next.lead()));
    steps.flush();
    open.forEach(step -> process.handedOver(step.view()));
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

  private void lapse(MentoringId mentoring) {
    List<AgreedStep> open =
        steps.findByMentoringIdAndStateOrderByIdAsc(mentoring.value(), AgreedStepState.OPEN);
    open.forEach(step -> step.lapse(clock.instant()));
    steps.flush();
    open.forEach(step -> process.lapsed(step.view().id()));
  }
}
