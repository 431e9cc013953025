package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;

/**
 * Passkeys (WebAuthn): a device proves who somebody is, and asks for a finger, face or PIN itself.
 * So a passkey is both steps of the login at once.
 */
public interface PasskeyService {

  /** The longest name of a passkey, in characters. */
  int LONGEST_NAME = 60;

  /** Returns whether browsers allow them here: over https, and on this machine itself. */
  boolean isOffered();

  /**
   * Stores the passkey that a device made for this session; throws RuleBroken if the device's
   * answer is not one, or names the field {@code name}.
   *
   * @param name by which the person knows it again
   * @param answer of the device, as the browser writes it in JSON
   * @return recovery codes, of which only hashes are stored; empty where the person still has some
   */
  List<String> enrol(PersonId self, String name, String answer, HttpServletRequest request);

  /**
   * Returns whose passkey signed what this session asked for, once; empty if it is none of ours.
   */
  Optional<PersonId> holder(String answer, HttpServletRequest request);
}
