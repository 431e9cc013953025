package org.culturalpearls.mentoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** The meetings of towns with their mentors: logged by either side, read by both. */
public interface MeetingService {

  /** The own mentorings for which this person can log a meeting; none for a stranger. */
  List<MeetingChoice> choices(PersonId person);

  /** When a meeting that is being logged now should have been logged. */
  Instant logBy(PersonId person);

  /** Logs a meeting; what was agreed becomes a task of whoever agreed to do it. */
  MeetingId log(PersonId person, LogMeeting command);

  /**
   * The meetings of a mentoring with their notes, the latest first: all for both sides, for
   * coordinators those that were shared.
   */
  List<MeetingView> meetings(PersonId reader, MentoringId mentoring);

  /** For both sides and coordinators. */
  MeetingCounts counts(PersonId reader, MentoringId mentoring);

  /** The counts of many mentorings in one read, for coordinators. */
  Map<MentoringId, MeetingCounts> counts(PersonId coordinator, Collection<MentoringId> mentorings);
}
