package org.culturalpearls.people;

/**
 * What the care for accounts asks of awards, where people hold offices that are no roles; the
 * module award answers.
 */
public interface AwardOffices {

  /** Whether the person is, or was once, appointed in the award of any cycle. */
  boolean wasAppointed(PersonId person);
}
