package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/** What the process of a review begins with. */
public record ReviewStart(
    ReviewId review, NominationFacts nomination, PersonId reviewer, ReviewTimes times) {}
