package org.culturalpearls.people;

import java.util.List;

/** One-time links with which a person sets the first password, or a new one. */
public interface InvitationService {

  /**
   * Issues a link, which voids earlier ones. Its token can be read here only. Throws NotAllowed if
   * it {@link #mayBeShown may not be shown} to the actor.
   */
  IssuedLink invite(PersonId actor, PersonId person);

  /**
   * Returns whether the actor may read a link of this person. A link that sets a password opens the
   * account at once, so only administrators see those of people who decide about others.
   */
  boolean mayBeShown(PersonId actor, PersonId person);

  /**
   * Returns whom a link is for; throws NotFound if it was used, voided, has expired or never
   * existed.
   */
  OpenInvitation open(String token);

  /** Sets the password, once. Throws NotFound like {@link #open}. */
  PersonId accept(String token, String password);

  /** Returns all links of a person with their outcome, the latest first; for administrators. */
  List<InvitationView> history(PersonId actor, PersonId person);
}
