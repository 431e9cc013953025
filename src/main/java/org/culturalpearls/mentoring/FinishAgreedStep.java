package org.culturalpearls.mentoring;

/**
 * Says what became of an agreed step.
 *
 * @param done whether it was done; otherwise it is dropped
 * @param reason why it is dropped; empty when done
 */
public record FinishAgreedStep(AgreedStepId step, boolean done, String reason) {}
