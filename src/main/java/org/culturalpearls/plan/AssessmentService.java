package org.culturalpearls.plan;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Self-assessments: the team rates its town again and again; it, the mentors of the own mentoring
 * and coordinators see how that changes.
 */
public interface AssessmentService {

  void assess(PersonId person, ParticipationId participation, AssessPreparedness assessment);

  /** All of a participation, the latest first. */
  List<AssessmentView> assessments(PersonId reader, ParticipationId participation);
}
