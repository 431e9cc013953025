package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.shared.Id;

/** Identity of an agreed step. */
public record AgreedStepId(long value) implements Id {}
