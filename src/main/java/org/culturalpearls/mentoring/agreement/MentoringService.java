package org.culturalpearls.mentoring.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Reads mentorings, and checks who belongs to them. */
public interface MentoringService {

  /** Returns the mentoring; throws NotFound if there is none. */
  MentoringView mentoring(MentoringId id);

  /** Returns the open mentoring of a participation. */
  Optional<MentoringView> current(ParticipationId participation);

  /** Returns all mentorings of a participation, the latest first. */
  List<MentoringView> ofParticipation(ParticipationId participation);

  /**
   * Returns why it ended before its agreed end, for readers of its case; empty while it is open and
   * if it was carried out.
   */
  Optional<String> whyEnded(MentoringId id);

  /** Returns the open mentorings of which this person is lead or twin. */
  List<MentoringId> idsOfMentor(PersonId person);

  /** Returns the open mentorings of which this person is lead or twin. */
  List<MentoringView> ofMentor(PersonId person);

  /** Throws NotFound unless the person is lead or twin. */
  void requireMentor(PersonId person, MentoringId mentoring);

  /**
   * Throws unless the person may do a mentor's task now: the lead always, twin and coordinators
   * once the lead has been silent for the cycle's days after the due date. If the lead was
   * deactivated, the twin may at once, or coordinators if there is no twin.
   */
  void requireMayActAsMentor(PersonId person, MentoringId mentoring, Instant due);
}
