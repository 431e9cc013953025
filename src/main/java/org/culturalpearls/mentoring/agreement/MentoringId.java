package org.culturalpearls.mentoring.agreement;

import org.culturalpearls.shared.Id;

/** Identity of a mentoring. */
public record MentoringId(long value) implements Id {}
