package org.culturalpearls.mentoring;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.people.PersonId;

/** The agreement between town and mentor: drafted by the one, confirmed by the other. */
public interface AgreementService {

  /** The agreement or its draft, for the town, the mentors and coordinators. */
  Optional<AgreementView> agreement(PersonId person, MentoringId mentoring);

  /** Throws unless the person is of the team and a draft is due. */
  void requireMayDraft(PersonId person, MentoringId mentoring);

  /**
   * Saves the draft.
   *
   * @return the time that the mentor has to answer
   */
  Limit draft(PersonId person, DraftAgreement command);

  /** Throws unless the person may answer for the mentor now. */
  void requireMayAnswer(PersonId person, MentoringId mentoring);

  /**
   * Takes the mentor's answer; a confirmation makes the mentoring active.
   *
   * @return until when the town should draft again, or empty when confirmed
   */
  Optional<Instant> answer(PersonId person, AnswerAgreement command);
}
