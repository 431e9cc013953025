package org.culturalpearls.people.internal.imports;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;

/** A town that lines of an import name, and the title year of the cycle that they mean. */
record TownInCycle(int titleYear, MunicipalityId town, String name, Country country) {}
