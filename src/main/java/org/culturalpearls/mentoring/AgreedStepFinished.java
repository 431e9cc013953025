package org.culturalpearls.mentoring;

/** An agreed step was done or dropped. */
public record AgreedStepFinished(MentoringId mentoring, AgreedStepId step) {}
