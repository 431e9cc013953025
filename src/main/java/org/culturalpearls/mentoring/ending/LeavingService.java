package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/** Takes a town out of the programme before the end, with everything that is open in its case. */
public interface LeavingService {

  /** Returns the own participations that this person can take out; none for a stranger. */
  List<ParticipationView> choices(PersonId person);

  /** Returns the due date of a decision that somebody begins now. */
  Instant decideBy(PersonId person);

  /** Takes the town out, for its team and coordinators. */
  void leave(PersonId person, Leave command);

  /**
   * Returns when and why the town left, for team, mentors and coordinators; empty while it takes
   * part.
   */
  Optional<LeavingView> leaving(PersonId reader, ParticipationId participation);

  /** Takes a town out of the programme, for a reason that its mentors and coordinators read. */
  record Leave(ParticipationId participation, String reason) {}
}
