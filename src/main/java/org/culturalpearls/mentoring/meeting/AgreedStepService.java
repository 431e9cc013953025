package org.culturalpearls.mentoring.meeting;

import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** What was agreed at meetings, and what became of it. */
public interface AgreedStepService {

  /** The steps of a mentoring by day, for both sides. */
  List<AgreedStepView> steps(PersonId reader, MentoringId mentoring);

  /**
   * The step, for who may finish it now: its person at any time; the colleagues on the same side
   * and coordinators past its limit, or at once when its person is no longer there.
   */
  AgreedStepView toFinish(PersonId person, AgreedStepId step);

  void finish(PersonId person, Finish command);

  /**
   * Says what became of an agreed step.
   *
   * @param done whether it was done; otherwise it is dropped
   * @param reason why it is dropped; empty when done
   */
  record Finish(AgreedStepId step, boolean done, String reason) {}
}
