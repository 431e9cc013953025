package org.culturalpearls.mentoring;

import org.culturalpearls.shared.Id;

/** Identity of a check-in. */
public record CheckInId(long value) implements Id {}
