package org.culturalpearls.mentoring;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneView;

/**
 * A mentoring for which somebody can log a meeting.
 *
 * @param people the team and the mentors
 */
public record MeetingChoice(
    MentoringId mentoring,
    ParticipationView participation,
    List<PersonView> people,
    List<MilestoneView> milestones) {}
