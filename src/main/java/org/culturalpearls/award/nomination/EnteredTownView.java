package org.culturalpearls.award.nomination;

import org.culturalpearls.people.MunicipalityId;

/**
 * A municipality of a nomination.
 *
 * @param consent how the municipality agreed to enter with others; empty for the lead
 */
public record EnteredTownView(MunicipalityId municipality, String name, String consent) {}
