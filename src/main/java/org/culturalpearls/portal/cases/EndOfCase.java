package org.culturalpearls.portal.cases;

import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.LeavingService;
import org.culturalpearls.mentoring.ending.LeavingView;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds why a town left, or why no mentor was found, for readers of the case. */
@Component
class EndOfCase {

  private final LeavingService leavings;
  private final MentoringService mentorings;

  EndOfCase(LeavingService leavings, MentoringService mentorings) {
    this.leavings = leavings;
    this.mentorings = mentorings;
  }

  /** Returns null while there is nothing to explain. */
  String why(PersonId reader, ParticipationView town, CaseStanding standing) {
    if (town.stage() == Stage.LEFT) {
      return leavings.leaving(reader, town.id()).map(LeavingView::reason).orElse(null);
    }
    return standing.hasNoMatch()
        ? mentorings.whyEnded(standing.mentoring().id()).orElse(null)
        : null;
  }
}
