package org.culturalpearls.mentoring;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** What one side said at the end; for that side and coordinators only. */
public record FinalFeedbackView(
    PersonId person, Instant givenAt, int rating, String result, String advice) {}
