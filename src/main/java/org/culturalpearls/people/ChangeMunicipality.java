package org.culturalpearls.people;

/** Changes a municipality; version as read. */
public record ChangeMunicipality(
    MunicipalityId municipality, long version, String name, Country country, String region) {}
