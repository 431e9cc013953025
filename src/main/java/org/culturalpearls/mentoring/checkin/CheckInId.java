package org.culturalpearls.mentoring.checkin;

import org.culturalpearls.shared.Id;

/** Identity of a check-in. */
public record CheckInId(long value) implements Id {}
