package org.culturalpearls.people.contact;

import org.culturalpearls.people.PersonId;

/**
 * What a person has told about how to be reached, beside the address of their profile.
 *
 * @param telephone as typed; empty if there is none, and for others also where it is not shown
 * @param shown whether the other side of a running mentoring may see the telephone number
 * @param reachable when calls and mails suit the person, in their own words; may be empty
 */
public record ContactView(PersonId person, String telephone, boolean shown, String reachable) {

  /** Returns the contact of somebody who has told nothing. */
  public static ContactView none(PersonId person) {
    return new ContactView(person, "", false, "");
  }

  /** Returns the same without a telephone number that its person does not show. */
  public ContactView asShown() {
    return shown ? this : new ContactView(person, "", false, reachable);
  }
}
