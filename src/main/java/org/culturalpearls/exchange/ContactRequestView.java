package org.culturalpearls.exchange;

import java.time.Instant;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/**
 * A request to get in contact, as its reader may see it.
 *
 * @param title of the practice, as everybody reads it
 * @param side of the reader
 * @param asker what the person is called who asks
 * @param askingTown name of the town for which it is asked; empty for a mentor or an editor
 * @param host what the person is called who answers; empty for the other side until both have said
 *     yes, and for all while it waits for the office
 * @param hostTown name of the town of the practice; empty if the practice leaves it out
 * @param why what was typed; empty for readers who are of neither side
 * @param closesAt when it is closed unless it is answered before
 * @param answeredAt null until it is answered
 * @param declinedFor null unless the answer was no
 * @param endedAt when it was withdrawn, closed or ended; null before
 * @param visit what is asked beside contact; null if nothing is
 */
public record ContactRequestView(
    ContactRequestId id,
    PracticeId practice,
    String title,
    ContactState state,
    Side side,
    PersonId askedBy,
    String asker,
    String organisation,
    String askingTown,
    String host,
    String hostTown,
    boolean toOffice,
    String why,
    Instant askedAt,
    Instant closesAt,
    Instant answeredAt,
    DeclineReason declinedFor,
    Instant endedAt,
    VisitView visit) {

  /** How a reader has to do with it. */
  public enum Side {
    /** Who asked. */
    ASKER,
    /** Who answers. */
    HOST,
    /** The colleagues of the asker: they read who, about what and when. */
    ASKERS_TOWN,
    /** The colleagues of who answers: the same. */
    HOSTS_TOWN
  }

  /** Returns whether the reader answers it now. */
  public boolean isToAnswer() {
    return side == Side.HOST && state == ContactState.ASKED;
  }

  /** Returns whether the reader sets the day of a visit now. */
  public boolean isToSetDay() {
    return visit != null
        && visit.report() == null
        && state == ContactState.AGREED
        && (side == Side.ASKER || side == Side.HOST);
  }

  /** Returns whether the reader may take it back, or end it. */
  public boolean isToEnd() {
    return side == Side.ASKER && state == ContactState.ASKED
        || (side == Side.ASKER || side == Side.HOST) && state == ContactState.AGREED;
  }
}
