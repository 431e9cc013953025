package org.culturalpearls.mentoring;

import java.time.Instant;

/** What a mentor leaves to the next one, written by a coordinator. */
public record HandoverView(MentoringId from, Instant writtenAt, String note) {}
