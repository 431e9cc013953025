package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationView;

/** Port to the process in which a person carries out an agreed step. */
public interface AgreedStepProcess {

  /**
   * Starts the process of an agreed step.
   *
   * @param limit until when it is due, and from when others of the side and coordinators may do it
   */
  void stepAgreed(AgreedStepView step, ParticipationView participation, Limit limit);

  /** Moves the step with the town to another mentoring, where it may be another person's. */
  void handedOver(AgreedStepView step);

  /** Ends the process of a step that was not carried out. */
  void lapsed(AgreedStepId step);
}
