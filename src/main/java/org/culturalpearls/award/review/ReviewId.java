package org.culturalpearls.award.review;

import org.culturalpearls.shared.Id;

/** Identity of a review: what one person says of one nomination in one stage. */
public record ReviewId(long value) implements Id {}
