package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import org.culturalpearls.mentoring.agreement.MentoringId;

/** The handover note for the next mentor, written by a coordinator. */
public record HandoverView(MentoringId from, Instant writtenAt, String note) {}
