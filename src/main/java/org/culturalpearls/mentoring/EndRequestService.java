package org.culturalpearls.mentoring;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** How either side, or a coordinator, asks to end a mentoring before its agreed end. */
public interface EndRequestService {

  /** The own active mentorings, of a mentor those that the person leads. */
  List<EndChoice> choices(PersonId person);

  /** Until when somebody who begins a request now should have sent it. */
  Instant requestBy(PersonId person);

  /** Moves the end of the mentoring; for today both sides give their final feedback at once. */
  void request(PersonId person, RequestEnd command);

  /** The requests for a mentoring, the latest first, for coordinators. */
  List<EndRequestView> requests(PersonId coordinator, MentoringId mentoring);
}
