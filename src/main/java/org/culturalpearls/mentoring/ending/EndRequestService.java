package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** Lets either side, or a coordinator, ask to end a mentoring before its agreed end. */
public interface EndRequestService {

  /** Returns the own active mentorings; for a mentor those that the person leads. */
  List<Choice> choices(PersonId person);

  /** Returns the due date of a request that somebody begins now. */
  Instant requestBy(PersonId person);

  /** Moves the end of the mentoring; for today, both sides give their final feedback at once. */
  void request(PersonId person, Request command);

  /** Returns the requests for a mentoring, the latest first, for coordinators. */
  List<EndRequestView> requests(PersonId coordinator, MentoringId mentoring);

  /** A mentoring that the person can ask to end, with its agreed end. */
  record Choice(MentoringId mentoring, ParticipationView participation, LocalDate endsOn) {}

  /**
   * Asks to end a mentoring before its agreed end.
   *
   * @param endsOn from today, which starts the final feedback at once, to the agreed end
   */
  record Request(MentoringId mentoring, String reason, LocalDate endsOn) {}
}
