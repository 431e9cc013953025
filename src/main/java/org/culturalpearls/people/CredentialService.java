package org.culturalpearls.people;

import java.util.Optional;

/** Passwords: read by the login, changed by their owners. */
public interface CredentialService {

  /**
   * Returns the credentials for the login; empty if nobody has this address or no password was set
   * yet.
   */
  Optional<Credentials> byEmail(String email);

  /** Changes the own password; throws RuleBroken naming the field `current` or `password`. */
  void changePassword(PersonId self, String current, String password);

  /**
   * Stores a password that was just verified in the newest encoding, unless another was chosen
   * meanwhile.
   */
  void encodeAnew(Credentials verified, String password);
}
