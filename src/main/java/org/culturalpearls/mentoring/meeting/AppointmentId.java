package org.culturalpearls.mentoring.meeting;

import org.culturalpearls.shared.Id;

/** Identity of a meeting on which town and mentor agree. */
public record AppointmentId(long value) implements Id {}
