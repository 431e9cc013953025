package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * The steps of a nomination as its process takes them. A step that its state does not allow throws
 * {@link WrongNominationState}.
 */
public interface NominationSteps {

  /** Refuses everybody but those who may do this task now. */
  void requireMayDo(PersonId person, NominationId id, NominationTask task);

  /** The nomination, for who may do this task now; refused to everybody else. */
  NominationView forTask(PersonId person, NominationId id, NominationTask task);

  /** What the rules of the cycle say of it, for who checks it. */
  List<EligibilityProblem> problems(PersonId person, NominationId id);

  /** Why it was found eligible although a rule speaks against it; empty where that was not so. */
  String eligibleAlthough(PersonId person, NominationId id);

  /**
   * What the writer should know of it before the work: where a town lies that can't take part, and
   * which has entered with another nomination.
   */
  List<EligibilityProblem> doubts(PersonId writer, NominationId id);

  /** How often the town can still be asked to complete it. */
  int roundsLeft(PersonId person, NominationId id);

  /** Refused after the close of the call and its grace, with nothing lost. */
  void submit(PersonId person, NominationId id);

  /** Eligible although a rule speaks against it: only with a reason. */
  Checked check(PersonId person, NominationId id, CheckEligibility command);

  void complete(PersonId person, NominationId id);

  PreSelection decide(PersonId person, NominationId id, DecidePreSelection command);

  /** The call and its grace are over, and it was not submitted. */
  void callClosed(NominationId id);

  /** The time to complete it is over; it is checked as it is. */
  void completionOver(NominationId id);

  /** The day for plans is over, and there is none. */
  void planMissed(NominationId id);

  /** The results are released: its plan comes into force. */
  void released(NominationId id, boolean pearl);
}
