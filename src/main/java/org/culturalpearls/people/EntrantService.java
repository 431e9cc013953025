package org.culturalpearls.people;

import java.util.Optional;

/** Gives people from outside access to enter their town for the award. */
public interface EntrantService {

  /**
   * Sends a login link to this address that leads to the page for entering a town. A new person is
   * created without any role; a known person stays unchanged. The caller limits the rate of such
   * requests and reveals nothing of what was found.
   */
  void request(String name, String email, String target);

  /**
   * Takes name and address off one person who did not confirm the address while the link to do so
   * was open; empty if there is nobody.
   */
  Optional<PersonId> expireNext(String formerName);

  /**
   * Gives a person who entered a town of this country the role mentee and, if new to the programme,
   * its time zone.
   */
  void worksForTown(PersonId person, Country country);
}
