package org.culturalpearls.mentoring;

import org.culturalpearls.cycle.ParticipationView;

/**
 * A case of a person.
 *
 * @param past whether the person only mentored the town earlier
 */
public record OwnCase(ParticipationView participation, boolean past) {}
