package org.culturalpearls.award.review;

import org.culturalpearls.shared.Id;

/** Identity of a tie that is looked into. */
public record TieCheckId(long value) implements Id {}
