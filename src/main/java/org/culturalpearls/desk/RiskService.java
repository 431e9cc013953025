package org.culturalpearls.desk;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Tells coordinators which open cases are at risk and why, and lets them remind people. */
public interface RiskService {

  /**
   * Returns the cases at risk, what hurts most first, without what a conflict of interest hides
   * from this coordinator. One statement reads the facts of all of them.
   */
  Paged<CaseAtRisk> atRisk(PersonId coordinator, int page);

  /**
   * Returns the mails that would remind the people of this reason of a case.
   *
   * @throws org.culturalpearls.shared.AlreadyDone when the reason does not hold any more
   */
  List<NewMail> reminder(PersonId coordinator, CaseKey caseKey, RiskReason reason);

  /**
   * Sends these mails and tells so in the history of the case.
   *
   * @throws org.culturalpearls.shared.AlreadyDone when the reason does not hold any more, or its
   *     people were reminded of it today
   */
  void remind(PersonId coordinator, CaseKey caseKey, RiskReason reason);
}
