package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import org.culturalpearls.mentoring.agreement.MentoringId;

/** What a mentor leaves to the next one, written by a coordinator. */
public record HandoverView(MentoringId from, Instant writtenAt, String note) {}
