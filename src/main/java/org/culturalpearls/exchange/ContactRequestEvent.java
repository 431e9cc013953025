package org.culturalpearls.exchange;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/** What happens to requests to get in contact. */
public sealed interface ContactRequestEvent {

  ContactRequestId request();

  PracticeId practice();

  /**
   * Somebody is asked.
   *
   * @param links for each person who may answer, the link by which that is done
   * @param until when it is closed
   * @param again whether they were asked before
   * @param visit whether a visit is asked for
   */
  record Asked(
      ContactRequestId request,
      PracticeId practice,
      Map<PersonId, LinkId> links,
      Instant until,
      boolean again,
      boolean visit)
      implements ContactRequestEvent {

    public Asked {
      links = Map.copyOf(links);
    }
  }

  /** Both have said yes. */
  record Agreed(ContactRequestId request, PracticeId practice, PersonId asker, PersonId host)
      implements ContactRequestEvent {}

  /** The answer is no. */
  record Declined(ContactRequestId request, PracticeId practice, PersonId asker)
      implements ContactRequestEvent {}

  /** Nobody answered in time. */
  record Silent(ContactRequestId request, PracticeId practice, PersonId asker)
      implements ContactRequestEvent {}

  /**
   * One of the two ended it.
   *
   * @param other the other one
   */
  record Ended(ContactRequestId request, PracticeId practice, PersonId other)
      implements ContactRequestEvent {}
}
