package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/** A review was taken from somebody who had not submitted it; it is not asked for any more. */
public record ReviewTakenBack(ReviewId review, NominationId nomination, PersonId reviewer)
    implements ReviewEvent {}
