package org.culturalpearls.mentoring;

import org.culturalpearls.cycle.ParticipationId;

/** Takes a town out of the programme, for a reason that its mentors and coordinators read. */
public record LeaveProgramme(ParticipationId participation, String reason) {}
