package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/** Somebody who could make a review. */
public record ReviewerChoice(PersonId reviewer, String name, int reviews) {}
