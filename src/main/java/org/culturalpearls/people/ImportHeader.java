package org.culturalpearls.people;

/** The header of a column that an import reads; other names for it are understood, too. */
public record ImportHeader(String title, boolean required) {}
