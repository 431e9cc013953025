package org.culturalpearls.people;

import java.util.List;
import java.util.Set;

/**
 * Adds people to the team of a town.
 *
 * @param lead one of the people, for a town that takes no part yet; null for one that does
 * @param languages in which a town that takes no part yet can work
 */
public record JoinTownTeam(
    int titleYear,
    MunicipalityId town,
    List<PersonId> people,
    PersonId lead,
    Set<Language> languages) {}
