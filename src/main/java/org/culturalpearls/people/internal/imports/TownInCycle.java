package org.culturalpearls.people.internal.imports;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;

/** A town in the lines of an import, with the title year of its cycle. */
record TownInCycle(int titleYear, MunicipalityId town, String name, Country country) {}
