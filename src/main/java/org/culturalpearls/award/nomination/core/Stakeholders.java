package org.culturalpearls.award.nomination.core;

import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/**
 * Who stands behind a nomination.
 *
 * @param municipalities all of a joint entry
 * @param people the team, and who wrote or submitted it
 * @param organisations of those people, as typed
 */
public record Stakeholders(
    Set<Country> countries,
    Set<MunicipalityId> municipalities,
    Set<PersonId> people,
    Set<String> organisations) {

  public Stakeholders {
    countries = Set.copyOf(countries);
    municipalities = Set.copyOf(municipalities);
    people = Set.copyOf(people);
    organisations = Set.copyOf(organisations);
  }
}
