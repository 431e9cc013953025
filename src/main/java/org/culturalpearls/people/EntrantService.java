package org.culturalpearls.people;

/** Gives people from outside access to enter their town for the award. */
public interface EntrantService {

  /**
   * Sends a login link to this address that leads to the page for entering a town. A new person is
   * created without any role; a known person stays unchanged. The caller limits the rate of such
   * requests and reveals nothing of what was found.
   */
  void request(String name, String email, String target);

  /**
   * Gives a person who entered a town of this country the role mentee and, if new to the programme,
   * its time zone.
   */
  void worksForTown(PersonId person, Country country);
}
