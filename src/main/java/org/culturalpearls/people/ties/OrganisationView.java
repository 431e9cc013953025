package org.culturalpearls.people.ties;

import org.culturalpearls.people.Country;

/**
 * An organisation for which people work.
 *
 * @param country where it is; null while unknown
 * @param parent to which it belongs, or null
 * @param parentName empty without a parent
 * @param people how many work for it now
 */
public record OrganisationView(
    OrganisationId id,
    String name,
    Country country,
    OrganisationId parent,
    String parentName,
    int people) {}
