package org.culturalpearls.plan;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Self-assessments: the team rates its town repeatedly; the team, the town's current mentors and
 * coordinators see how the ratings change.
 */
public interface AssessmentService {

  void assess(PersonId person, ParticipationId participation, Assess assessment);

  /** Returns all of a participation, the latest first. */
  List<AssessmentView> assessments(PersonId reader, ParticipationId participation);

  /** A town's own rating of its preparedness, 1 to 5 in each dimension, with an optional note. */
  record Assess(Map<Dimension, Integer> ratings, String note) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int MAX_NOTE_LENGTH = 2_000;
  }
}
