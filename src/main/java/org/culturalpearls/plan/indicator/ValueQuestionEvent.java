package org.culturalpearls.plan.indicator;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.PersonId;

/** What happens with questions for values. */
public sealed interface ValueQuestionEvent {

  /**
   * Somebody is asked for values.
   *
   * @param link by which this person answers
   */
  record Asked(
      ValueQuestionId question, ParticipationId participation, PersonId person, LinkId link)
      implements ValueQuestionEvent {}
}
