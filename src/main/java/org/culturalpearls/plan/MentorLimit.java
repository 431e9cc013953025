package org.culturalpearls.plan;

import java.time.Instant;

/**
 * Until when a mentor is asked for something, and from when the twin and coordinators may do it
 * instead; without a mentor that is at once.
 */
public record MentorLimit(Instant dueAt, Instant openToOthersAt) {}
