package org.culturalpearls.mentoring.meeting;

import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.PersonId;

/** What happens with meetings on which town and mentor agree. */
public sealed interface AppointmentEvent {

  AppointmentId appointment();

  ParticipationId town();

  /**
   * Times were proposed.
   *
   * @param asked who of the other side may choose, each by a link of their own
   */
  record Proposed(
      AppointmentId appointment, ParticipationId town, PersonId by, Map<PersonId, LinkId> asked)
      implements AppointmentEvent {

    public Proposed {
      asked = Map.copyOf(asked);
    }
  }

  /** None of the times suits the other side, which says why. */
  record NoneFits(AppointmentId appointment, ParticipationId town, PersonId by, PersonId proposedBy)
      implements AppointmentEvent {}

  /** Both sides have agreed on a time, or a cancelled meeting takes place after all. */
  record Agreed(AppointmentId appointment, ParticipationId town, MentoringId mentoring, PersonId by)
      implements AppointmentEvent {}

  /** An agreed meeting has another time. */
  record Moved(AppointmentId appointment, ParticipationId town, MentoringId mentoring, PersonId by)
      implements AppointmentEvent {}

  /** An agreed meeting does not take place. */
  record Cancelled(
      AppointmentId appointment, ParticipationId town, MentoringId mentoring, PersonId by)
      implements AppointmentEvent {}

  /** A meeting should be over, and one person is asked whether it took place. */
  record AskedWhetherHeld(
      AppointmentId appointment, ParticipationId town, PersonId asked, LinkId link)
      implements AppointmentEvent {}
}
