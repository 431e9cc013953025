package org.culturalpearls.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;

/**
 * The second step of the login: codes of an authenticator app (RFC 6238) or passkeys, and recovery
 * codes for whoever lost them.
 */
public interface SecondFactorService {

  /** Returns what a person has for the second step; empty while the login has one. */
  Optional<Factor> of(PersonId person);

  /** Returns from when on the person's role demands a second factor; empty where it does not. */
  Optional<Instant> requiredFrom(PersonId person);

  /** The same, empty also for whoever has one. */
  default Optional<Instant> missingFrom(PersonId person) {
    return requiredFrom(person).filter(from -> of(person).isEmpty());
  }

  /** Makes a key for an authenticator app; it counts once a code proves that an app has it. */
  Offer offer(PersonId self);

  /**
   * Returns the same key again; throws RuleBroken if it was not made for this person, or is too
   * old.
   */
  Offer offered(PersonId self, String sealed);

  /**
   * Adds an app, in place of an earlier one; throws RuleBroken naming the field {@code code}.
   *
   * @return recovery codes, of which only hashes are stored
   */
  List<String> enrol(PersonId self, String sealed, String code);

  /** Voids the recovery codes and makes others. */
  List<String> renewRecoveryCodes(PersonId self);

  /**
   * Removes the app; throws RuleBroken if it is the last factor and the person's role demands one.
   */
  void remove(PersonId self);

  /** Removes a passkey of the person; throws as for the app. */
  void removePasskey(PersonId self, String passkey);

  /** Uses a code of the app or a recovery code, once. */
  boolean accepts(PersonId person, String code);

  /**
   * @param app since when there is an app, or null
   * @param recoveryCodes how many are left
   */
  record Factor(Instant app, List<Passkey> passkeys, int recoveryCodes) {

    public Factor {
      passkeys = List.copyOf(passkeys);
    }
  }

  /**
   * @param name as the person called it
   */
  record Passkey(String id, String name, Instant since, Instant lastUsed) {}

  /**
   * A key that was made and not confirmed yet; nothing is stored of it.
   *
   * @param key in Base32, as authenticator apps take it
   * @param sealed the encrypted key, for the form that confirms it
   */
  record Offer(String key, String sealed) {

    @Override
    public String toString() {
      return "Offer[]";
    }
  }
}
