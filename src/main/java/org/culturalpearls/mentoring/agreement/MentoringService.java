package org.culturalpearls.mentoring.agreement;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Mentorings and who belongs to them. */
public interface MentoringService {

  /** Throws NotFound when there is none. */
  MentoringView mentoring(MentoringId id);

  /** The mentoring of a participation that is open now. */
  Optional<MentoringView> current(ParticipationId participation);

  /** All mentorings of a participation, the latest first. */
  List<MentoringView> ofParticipation(ParticipationId participation);

  /**
   * Why it ended without being carried out, for those who see its case; empty while it goes on and
   * where it was carried out.
   */
  Optional<String> whyEnded(MentoringId id);

  /** Open mentorings of which this person is lead or twin. */
  List<MentoringId> idsOfMentor(PersonId person);

  /** Open mentorings of which this person is lead or twin. */
  List<MentoringView> ofMentor(PersonId person);

  /** Throws NotFound unless the person is lead or twin. */
  void requireMentor(PersonId person, MentoringId mentoring);

  /**
   * Throws unless the person may do a task of the mentors now: the lead always, twin and
   * coordinators once the lead has been silent for the cycle's days after the due date. At once
   * where the lead was deactivated: the twin, or coordinators without a twin.
   */
  void requireMayActAsMentor(PersonId person, MentoringId mentoring, java.time.Instant due);
}
