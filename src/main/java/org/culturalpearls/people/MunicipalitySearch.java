package org.culturalpearls.people;

/** What to look for among municipalities: part of a name, a country; null for all. */
public record MunicipalitySearch(String text, Country country, int page) {}
