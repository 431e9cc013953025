package org.culturalpearls.mentoring;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationView;

/** A mentoring that somebody can ask to end, with its agreed end. */
public record EndChoice(MentoringId mentoring, ParticipationView participation, LocalDate endsOn) {}
