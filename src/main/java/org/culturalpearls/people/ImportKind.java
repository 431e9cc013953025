package org.culturalpearls.people;

/** What the lines of a spreadsheet are. */
public enum ImportKind {
  /** Municipalities: name, country, region. */
  TOWNS,
  /** Persons; those who name a town join its team in the open cycle. */
  PEOPLE,
  /** Persons with the role mentor and their profile. */
  MENTORS
}
