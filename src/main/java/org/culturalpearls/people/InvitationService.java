package org.culturalpearls.people;

import java.util.List;

/** One-time links with which a person sets the first password, or a new one. */
public interface InvitationService {

  /**
   * Issues a link, which voids earlier ones. Its token can be read here and never again. Throws
   * NotAllowed where it {@link #mayBeShown may not be shown} to the actor.
   */
  IssuedLink invite(PersonId actor, PersonId person);

  /**
   * Whether a link of this person may be read by the actor. One in place of a password opens the
   * account at once, so that of people who decide about others only administrators see it.
   */
  boolean mayBeShown(PersonId actor, PersonId person);

  /** Whom a link is for; throws NotFound when it was used, voided, has expired or never was. */
  OpenInvitation open(String token);

  /** Sets the password, once. Throws NotFound as {@link #open} does. */
  PersonId accept(String token, String password);

  /** All links of a person and what became of them, the latest first; for administrators. */
  List<InvitationView> history(PersonId actor, PersonId person);
}
