package org.culturalpearls.mentoring.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;

/** The agreement between town and mentor: the team drafts it, the mentor confirms it. */
public interface AgreementService {

  /** Returns the agreement or its draft, for the town, the mentors and coordinators. */
  Optional<AgreementView> agreement(PersonId person, MentoringId mentoring);

  /** Throws unless the person is of the team and a draft is due. */
  void requireMayDraft(PersonId person, MentoringId mentoring);

  /**
   * Saves the draft.
   *
   * @return the time that the mentor has to answer
   */
  Limit draft(PersonId person, Draft command);

  /** Throws unless the person may answer for the mentor now. */
  void requireMayAnswer(PersonId person, MentoringId mentoring);

  /**
   * Records the mentor's answer; a confirmation makes the mentoring active.
   *
   * @return until when the town should draft again, or empty when confirmed
   */
  Optional<Instant> answer(PersonId person, Answer command);

  /** The town's draft of the agreement. */
  record Draft(
      MentoringId mentoring,
      String aims,
      MeetingRhythm rhythm,
      Set<Language> languages,
      LocalDate endsOn) {}

  /**
   * The mentor's answer to a draft.
   *
   * @param change what has to change; empty when confirming
   */
  record Answer(MentoringId mentoring, boolean confirm, String change) {}
}
