package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** How either side, or a coordinator, asks to end a mentoring before its agreed end. */
public interface EndRequestService {

  /** The own active mentorings, of a mentor those that the person leads. */
  List<Choice> choices(PersonId person);

  /** Until when somebody who begins a request now should have sent it. */
  Instant requestBy(PersonId person);

  /** Moves the end of the mentoring; for today both sides give their final feedback at once. */
  void request(PersonId person, Request command);

  /** The requests for a mentoring, the latest first, for coordinators. */
  List<EndRequestView> requests(PersonId coordinator, MentoringId mentoring);

  /** A mentoring that somebody can ask to end, with its agreed end. */
  record Choice(MentoringId mentoring, ParticipationView participation, LocalDate endsOn) {}

  /**
   * Asks to end a mentoring before its agreed end.
   *
   * @param endsOn from today, which asks for the final feedback at once, to the agreed end
   */
  record Request(MentoringId mentoring, String reason, LocalDate endsOn) {}
}
