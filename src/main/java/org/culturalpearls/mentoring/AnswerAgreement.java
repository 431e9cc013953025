package org.culturalpearls.mentoring;

/**
 * The mentor's answer to a draft.
 *
 * @param change what has to change; empty when confirming
 */
public record AnswerAgreement(MentoringId mentoring, boolean confirm, String change) {}
