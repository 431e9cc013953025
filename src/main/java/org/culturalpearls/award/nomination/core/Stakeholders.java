package org.culturalpearls.award.nomination.core;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.OrganisationId;

/**
 * Who stands behind a nomination.
 *
 * @param municipalities the lead and all that take part or did
 * @param people who is or was in the team, and who wrote or submitted it
 * @param organisations of those people, now or earlier in the cycle: the topmost ones
 * @param since when ties of the cycle begin to count: those that ended earlier do not
 */
public record Stakeholders(
    Set<Country> countries,
    Set<MunicipalityId> municipalities,
    Set<PersonId> people,
    Set<OrganisationId> organisations,
    Instant since) {

  public Stakeholders {
    countries = Set.copyOf(countries);
    municipalities = Set.copyOf(municipalities);
    people = Set.copyOf(people);
    organisations = Set.copyOf(organisations);
  }
}
