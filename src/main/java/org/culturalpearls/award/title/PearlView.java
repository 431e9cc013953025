package org.culturalpearls.award.title;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;

/**
 * A municipality with the title of a cycle, as shown to everybody.
 *
 * @param summary the town's public text about itself; empty if it has written none
 * @param municipality that has the title; of a joint entry its lead; null in a report
 */
public record PearlView(
    int titleYear, String town, Country country, String summary, MunicipalityId municipality) {}
