package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.shared.Id;

/** Identity of a step that was agreed at a meeting. */
public record AgreedStepId(long value) implements Id {}
