package org.culturalpearls.plan.internal;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** A participation with everybody who has to do with its plan, and somebody who has not. */
record PlanCase(
    ParticipationId participation,
    PersonId townLead,
    PersonId townMember,
    PersonId mentor,
    PersonId twin,
    PersonId coordinator,
    PersonId otherMentor) {}
