package org.culturalpearls.cycle;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Somebody is or was in the team of this municipality, in whatever cycle. */
public record TeamTie(PersonId person, MunicipalityId municipality, Country country) {}
