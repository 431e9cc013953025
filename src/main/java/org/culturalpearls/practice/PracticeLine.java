package org.culturalpearls.practice;

import java.time.Instant;

/**
 * A practice in a list of its author or of editors.
 *
 * @param town name of its town; empty if none is named yet
 * @param withExpert whether an expert has the turn
 * @param dueAt until when whoever has the turn acts, or null
 * @param publicVersion number of the version that everybody reads; 0 if there is none
 */
public record PracticeLine(
    PracticeId id,
    String title,
    String town,
    PracticeStage stage,
    boolean withExpert,
    Instant dueAt,
    int publicVersion) {}
