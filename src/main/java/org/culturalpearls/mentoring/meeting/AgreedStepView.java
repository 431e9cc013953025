package org.culturalpearls.mentoring.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/**
 * A step agreed at a meeting.
 *
 * @param side the side of its person
 * @param finishedBy who did or dropped it, or null
 * @param reason why it was dropped, or null
 */
public record AgreedStepView(
    AgreedStepId id,
    MeetingId meeting,
    MentoringId mentoring,
    String what,
    PersonId who,
    MentoringSide side,
    LocalDate by,
    AgreedStepState state,
    PersonId finishedBy,
    Instant finishedAt,
    String reason) {}
