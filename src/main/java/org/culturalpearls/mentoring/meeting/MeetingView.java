package org.culturalpearls.mentoring.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;

/** A logged meeting with its notes, for those who may read them. */
public record MeetingView(
    MeetingId id,
    MentoringId mentoring,
    LocalDate heldOn,
    int minutes,
    Set<PersonId> people,
    String others,
    String notes,
    boolean shared,
    Set<MilestoneId> milestones,
    PersonId loggedBy,
    Instant loggedAt,
    List<AgreedStepView> steps) {}
