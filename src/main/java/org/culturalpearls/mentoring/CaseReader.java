package org.culturalpearls.mentoring;

import org.culturalpearls.cycle.ParticipationView;

/**
 * On which side of a case somebody stands who may see it.
 *
 * @param ofTeam whether they work for the town
 * @param coordinates whether they are a coordinator
 * @param past whether they mentored the town earlier, and may see no more than that mentoring
 */
public record CaseReader(
    ParticipationView participation, boolean ofTeam, boolean coordinates, boolean past) {}
