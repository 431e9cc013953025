package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;

/** How a town leaves the programme before the end: with everything that is open in its case. */
public interface LeavingService {

  /** The own participations that this person can take out; none for a stranger. */
  List<ParticipationView> choices(PersonId person);

  /** Until when somebody who begins to leave now should have decided. */
  Instant decideBy(PersonId person);

  /** For the town's team and coordinators. */
  void leave(PersonId person, Leave command);

  /** For team, mentors and coordinators; empty while the town takes part. */
  Optional<LeavingView> leaving(PersonId reader, ParticipationId participation);

  /** Takes a town out of the programme, for a reason that its mentors and coordinators read. */
  record Leave(ParticipationId participation, String reason) {}
}
