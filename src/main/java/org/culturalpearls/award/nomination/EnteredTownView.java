package org.culturalpearls.award.nomination;

import org.culturalpearls.people.MunicipalityId;

/**
 * A municipality of a nomination.
 *
 * @param consent how it agreed to enter with others; empty for the lead
 */
public record EnteredTownView(MunicipalityId municipality, String name, String consent) {}
