package org.culturalpearls.people;

/**
 * Tells the module people who holds offices in awards, which are no roles; implemented by the
 * module award.
 */
public interface AwardOffices {

  /** Returns whether the person is, or was once, appointed in the award of any cycle. */
  boolean wasAppointed(PersonId person);
}
