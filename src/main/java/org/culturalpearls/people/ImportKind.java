package org.culturalpearls.people;

/** The kinds of imports, by what a line holds. */
public enum ImportKind {
  /** Municipalities: name, country, region. */
  TOWNS,
  /** Persons; those with a town join its team in the open cycle. */
  PEOPLE,
  /** Persons with the role mentor and their profile. */
  MENTORS
}
