package org.culturalpearls.mentoring.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/**
 * A meeting on which town and mentor agree, for the people of either side.
 *
 * @param side which has proposed it
 * @param place where it is, or the link to it
 * @param times that were proposed, in their order
 * @param startsAt the agreed time, or null
 * @param answeredBy who chose it, or said that none fits; or null
 * @param words why none fits; may be empty
 * @param reason why it was moved or cancelled; may be empty
 */
public record AppointmentView(
    AppointmentId id,
    long version,
    MentoringId mentoring,
    AppointmentState state,
    MentoringSide side,
    PersonId proposedBy,
    int minutes,
    String place,
    List<Instant> times,
    Instant startsAt,
    PersonId answeredBy,
    String words,
    String reason) {

  public AppointmentView {
    times = List.copyOf(times);
  }

  /** Returns when it ends, or null without an agreed time. */
  public Instant endsAt() {
    return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
  }

  /** Returns whether it can be said whether it took place. */
  public boolean isPast(Instant now) {
    return state == AppointmentState.AGREED && !startsAt.isAfter(now);
  }
}
