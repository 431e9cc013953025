package org.culturalpearls.security;

/**
 * Slows down the guessing of the own password by who found somebody's session open: where a page
 * asks for it, as at the login.
 */
public interface PasswordTries {

  /**
   * @param what checks the password of the current person; throws RuleBroken for the field {@code
   *     current} where it is wrong
   * @throws org.springframework.web.server.ResponseStatusException with 429 after too many wrong
   *     ones, before anything is checked
   */
  void take(Runnable what);
}
