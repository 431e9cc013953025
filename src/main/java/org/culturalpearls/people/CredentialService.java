package org.culturalpearls.people;

import java.util.Optional;

/** Passwords: read by the login, set by their owners. */
public interface CredentialService {

  /** For the login; empty when nobody has this address or no password was set yet. */
  Optional<Credentials> byEmail(String email);

  /** Throws RuleBroken naming the field `current` or `password`. */
  void changePassword(PersonId self, String current, String password);

  /** Keeps a password, just proved right, in the encoding that is the newest. */
  void encodeAnew(PersonId person, String password);
}
