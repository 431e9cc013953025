package org.culturalpearls.plan;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;

/** Asks who mentors a participation; answered by whoever knows of mentorings. */
public interface MentorsOfParticipation {

  /** The mentors of the running mentoring; empty where there is none (yet). */
  Optional<Mentors> mentorsOf(ParticipationId participation);
}
