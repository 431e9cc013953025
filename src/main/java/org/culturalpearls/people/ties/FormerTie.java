package org.culturalpearls.people.ties;

import java.time.Instant;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;

/**
 * A tie that is over: either an organisation, or a country.
 *
 * @param organisation the topmost one to which the former organisation belongs; null for a country
 * @param country null for an organisation
 * @param until when it ended, the last time if more than once
 */
public record FormerTie(
    PersonId person, OrganisationId organisation, Country country, Instant until) {}
