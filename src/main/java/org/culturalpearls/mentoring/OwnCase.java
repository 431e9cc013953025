package org.culturalpearls.mentoring;

import org.culturalpearls.cycle.ParticipationView;

/**
 * A case of a person.
 *
 * @param past whether the person only mentored the town earlier
 * @param certified the mentoring of which the person may have the certificate, or null
 */
public record OwnCase(ParticipationView participation, boolean past, MentoringId certified) {}
