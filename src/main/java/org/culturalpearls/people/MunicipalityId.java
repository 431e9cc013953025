package org.culturalpearls.people;

import org.culturalpearls.shared.Id;

/** Identity of a municipality. */
public record MunicipalityId(long value) implements Id {}
