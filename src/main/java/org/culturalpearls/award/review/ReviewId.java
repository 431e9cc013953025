package org.culturalpearls.award.review;

import org.culturalpearls.shared.Id;

/** Identity of a review: the scores and remarks of one person on one nomination in one stage. */
public record ReviewId(long value) implements Id {}
