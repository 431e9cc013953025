package org.culturalpearls.award.title;

import org.culturalpearls.people.Country;

/**
 * A municipality with the title of a cycle, as everybody may know it.
 *
 * @param summary what the town says of itself for everybody; empty where it has written nothing
 */
public record PearlView(int titleYear, String town, Country country, String summary) {}
