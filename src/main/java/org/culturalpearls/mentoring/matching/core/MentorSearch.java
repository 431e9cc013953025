package org.culturalpearls.mentoring.matching.core;

import java.time.Clock;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingProcess;
import org.springframework.stereotype.Component;

/** Begins the search for a mentor, at the start of a participation and after a re-match. */
@Component
public class MentorSearch {

  private final Mentorings mentorings;
  private final ParticipationService participations;
  private final Deadlines deadlines;
  private final MatchingProcess process;
  private final Clock clock;

  MentorSearch(
      Mentorings mentorings,
      ParticipationService participations,
      Deadlines deadlines,
      MatchingProcess process,
      Clock clock) {
    this.mentorings = mentorings;
    this.participations = participations;
    this.deadlines = deadlines;
    this.process = process;
    this.clock = clock;
  }

  public void begin(ParticipationId id) {
    ParticipationView town = participations.participation(id);
    Mentoring sought = mentorings.saveAndFlush(Mentoring.sought(id, clock.instant()));
    process.mentorNeeded(sought.id(), town, deadlines.due(id, Step.PROPOSE_MENTOR));
  }
}
