package org.culturalpearls.cycle;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Gives a participation this team and lead; version as read. */
public record ChangeTeam(
    ParticipationId participation, long version, List<PersonId> team, PersonId lead) {}
