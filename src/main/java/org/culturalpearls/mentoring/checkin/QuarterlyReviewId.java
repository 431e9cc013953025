package org.culturalpearls.mentoring.checkin;

import org.culturalpearls.shared.Id;

/** Identity of a quarterly review. */
public record QuarterlyReviewId(long value) implements Id {}
