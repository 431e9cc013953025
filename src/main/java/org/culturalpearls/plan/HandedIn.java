package org.culturalpearls.plan;

import java.time.Instant;

/**
 * What follows a draft that was handed in.
 *
 * @param dueAt when the next step is due: the feedback, or the submission
 * @param silent from when the twin and coordinators may give the feedback; null where none is asked
 *     for
 */
public record HandedIn(AfterDraft next, Instant dueAt, Instant silent) {}
