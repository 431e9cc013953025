package org.culturalpearls.desk;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.contact.ContactView;

/** Tells coordinators whom to call in a case, and keeps that they did. */
public interface CaseCallService {

  /**
   * Returns the active people of both sides, the leads first. The caller has checked that the
   * coordinator may see the case.
   */
  List<Contact> contacts(PersonId coordinator, ParticipationId town);

  /**
   * Adds to the history of the case that the coordinator spoke with this person; throws NotFound
   * for somebody of neither side.
   */
  void called(PersonId coordinator, ParticipationId town, PersonId person);

  /**
   * Somebody who can be called.
   *
   * @param ofTeam whether the person works for the town; otherwise they are its mentor
   */
  record Contact(PersonView person, boolean ofTeam, boolean lead, ContactView told) {}
}
