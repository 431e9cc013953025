package org.culturalpearls.mentoring.matching.internal;

import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.matching.core.Proposal;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Records in the case history how a town came to its mentor. People who declined or did not answer
 * are left out: the town need not know them.
 */
@Component
class MatchingHistory {

  private final CaseHistory history;

  MatchingHistory(CaseHistory history) {
    this.history = history;
  }

  void asked(Mentoring mentoring, PersonId coordinator) {
    history.record(mentoring.participation(), coordinator, "matching.asked");
  }

  void accepted(Mentoring mentoring, Proposal proposal) {
    String kind = proposal.isLead() ? "matching.accepted" : "matching.twin-accepted";
    history.record(mentoring.participation(), proposal.person(), kind);
  }

  void notTaken(Mentoring mentoring) {
    history.record(mentoring.participation(), null, "matching.not-taken");
  }

  void noMatch(Mentoring mentoring, PersonId coordinator) {
    history.record(mentoring.participation(), coordinator, "matching.no-match");
  }
}
