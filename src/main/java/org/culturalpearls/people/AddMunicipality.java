package org.culturalpearls.people;

/** Enters a municipality; name and country together name only one. */
public record AddMunicipality(String name, Country country, String region) {}
