package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/** Somebody was asked for a review. */
public record ReviewAssigned(ReviewId review, NominationId nomination, PersonId reviewer)
    implements ReviewEvent {}
