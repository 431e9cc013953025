package org.culturalpearls.cycle;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** A person is or was in the team of this municipality, in any real cycle. */
public record TeamTie(PersonId person, MunicipalityId municipality, Country country) {}
