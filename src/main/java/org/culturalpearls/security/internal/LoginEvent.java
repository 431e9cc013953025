package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecurityEvent;

/**
 * Somebody logged in, or tried to.
 *
 * @param person null if nobody got in
 * @param email as typed, null for a link
 */
record LoginEvent(
    SecurityEvent.Kind kind, PersonId person, String email, HttpServletRequest request) {

  /**
   * A wrong answer of somebody who is logged in, or has only the second step before them.
   *
   * @param person whose account it is
   * @param actor null while nobody is logged in
   */
  record WrongCode(PersonId person, PersonId actor, HttpServletRequest request) {}
}
