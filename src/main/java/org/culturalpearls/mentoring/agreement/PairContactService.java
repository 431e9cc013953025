package org.culturalpearls.mentoring.agreement;

import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.contact.ContactView;

/** Lets the two sides of a running mentoring reach each other. */
public interface PairContactService {

  /**
   * Returns whom to call: for either side the lead of the other one, for coordinators both; nobody
   * before the agreement is confirmed, and nobody after the mentoring has come to its end. Throws
   * NotFound for everybody else.
   */
  List<Contact> contacts(PersonId reader, ParticipationId town);

  /**
   * The lead of a side, or who stands in for a lead whose account is closed.
   *
   * @param email the address of the profile
   * @param languages of the mentor's profile, or those in which the town works with a mentor
   */
  record Contact(
      MentoringSide side,
      PersonId person,
      String name,
      String email,
      Set<Language> languages,
      ContactView told) {

    public Contact {
      languages = Set.copyOf(languages);
    }
  }
}
