package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.shared.Id;

/** Identity of a meeting. */
public record MeetingId(long value) implements Id {}
