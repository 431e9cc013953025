package org.culturalpearls.people;

/** People who come from outside to enter their town for the award. */
public interface EntrantService {

  /**
   * Has a link to log in sent to this address, which leads to where a town is entered. Somebody new
   * becomes a person without any role; a person who is known stays as they are. Who calls it slows
   * such requests down and says nothing of what was found.
   */
  void request(String name, String email, String target);

  /**
   * The person works for a town of this country that entered: gets the role mentee, and, who was
   * nobody in the programme before, its time zone.
   */
  void worksForTown(PersonId person, Country country);
}
