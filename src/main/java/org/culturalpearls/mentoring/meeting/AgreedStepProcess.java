package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationView;

/** The process in which somebody does what was agreed at a meeting. */
public interface AgreedStepProcess {

  /**
   * A step was agreed.
   *
   * @param limit until when it is due, and from when others of the side and coordinators may do it
   */
  void stepAgreed(AgreedStepView step, ParticipationView participation, Limit limit);

  /** The step follows the town to another mentoring, where it may be somebody else's. */
  void handedOver(AgreedStepView step);

  /** The step is over without having been done. */
  void lapsed(AgreedStepId step);
}
