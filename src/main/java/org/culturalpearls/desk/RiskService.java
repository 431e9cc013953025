package org.culturalpearls.desk;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Tells coordinators which open cases are at risk and why, and lets them remind people. */
public interface RiskService {

  /** How many reasons people can be reminded of at once: more than a page of cases has. */
  int MOST_AT_ONCE = 150;

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

  /**
   * Returns those of the chosen reasons whose people can be reminded now, each with its case; left
   * out are reasons that do not hold any more, of which people were reminded today, or which this
   * coordinator may not know of. As many statements however many are chosen.
   *
   * @throws org.culturalpearls.shared.RuleBroken for more than {@link #MOST_AT_ONCE}
   */
  List<CaseAtRisk> toRemind(PersonId coordinator, Collection<Chosen> chosen);

  /**
   * Reminds the people of those reasons that {@link #toRemind} returns now.
   *
   * @return how many mails are written
   */
  int remind(PersonId coordinator, Collection<Chosen> chosen);

  /** A reason of a case, of whose people some are to be reminded. */
  record Chosen(CaseKey caseKey, RiskReason reason) {}
}
