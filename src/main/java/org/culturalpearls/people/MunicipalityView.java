package org.culturalpearls.people;

/** A municipality: a town, city, municipality or team of them with a lead. */
public record MunicipalityView(MunicipalityId id, String name, Country country, String region) {}
