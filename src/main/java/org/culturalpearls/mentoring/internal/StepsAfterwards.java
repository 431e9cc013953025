package org.culturalpearls.mentoring.internal;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.cycle.ParticipationLeft;
import org.culturalpearls.mentoring.AgreedStepProcess;
import org.culturalpearls.mentoring.AgreedStepState;
import org.culturalpearls.mentoring.MentoringCompleted;
import org.culturalpearls.mentoring.MentoringEndedEarly;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringState;
import org.culturalpearls.mentoring.MentorsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of steps that are still open when their mentoring is over: with other mentors they
 * go on, otherwise they lapse. Runs in the transaction of what it hears.
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
  void follow(MentorsChanged changed) {
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
  void lapse(ParticipationLeft left) {
    mentorings
        .findByParticipationIdOrderByIdDesc(left.participation().value())
        .forEach(mentoring -> lapse(mentoring.id()));
  }

  @EventListener
  void lapse(MentoringCompleted completed) {
    lapse(completed.mentoring());
  }

  @EventListener
  void lapse(MentoringEndedEarly ended) {
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
