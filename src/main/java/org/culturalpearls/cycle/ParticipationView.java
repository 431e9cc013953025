package org.culturalpearls.cycle;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;

/**
 * A participation as other modules see it.
 *
 * @param town name of the municipality
 * @param team everybody who works for the town here, including the lead
 * @param themes the challenges with which the town wants help
 * @param languages those in which the town can work with a mentor
 * @param twinWished whether the town wishes a twin mentor beside its lead
 */
public record ParticipationView(
    ParticipationId id,
    CaseKey caseKey,
    CycleId cycleId,
    int titleYear,
    MunicipalityId municipalityId,
    String town,
    Country country,
    Stage stage,
    List<PersonId> team,
    PersonId lead,
    Set<Theme> themes,
    Set<Language> languages,
    boolean twinWished) {}
