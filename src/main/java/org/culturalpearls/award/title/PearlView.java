package org.culturalpearls.award.title;

import org.culturalpearls.people.Country;

/**
 * A municipality with the title of a cycle, as shown to everybody.
 *
 * @param summary the town's public text about itself; empty if it has written none
 */
public record PearlView(int titleYear, String town, Country country, String summary) {}
