package org.culturalpearls.mentoring.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** Reads and finishes the steps that were agreed at meetings. */
public interface AgreedStepService {

  /** Returns the steps of a mentoring by day, for both sides. */
  List<AgreedStepView> steps(PersonId reader, MentoringId mentoring);

  /**
   * Returns what was agreed in those steps whose mentoring the reader belongs to, on either side;
   * the number of reads does not depend on how many there are. Coordinators read a step that opened
   * to them on its form.
   */
  Map<AgreedStepId, String> titles(PersonId reader, Collection<AgreedStepId> steps);

  /**
   * Returns the step to people who may finish it now: its person at any time; the colleagues on the
   * same side and coordinators past its limit, or at once when its person has left.
   */
  AgreedStepView toFinish(PersonId person, AgreedStepId step);

  void finish(PersonId person, Finish command);

  /**
   * Finishes an agreed step.
   *
   * @param done whether it was done; otherwise it is dropped
   * @param reason why it is dropped; empty when done
   */
  record Finish(AgreedStepId step, boolean done, String reason) {}
}
