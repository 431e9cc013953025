package org.culturalpearls.people;

/** The header of a column that an import reads; synonyms are accepted, too. */
public record ImportHeader(String title, boolean required) {}
