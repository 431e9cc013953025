package org.culturalpearls.security.internal;

import org.springframework.security.core.AuthenticationException;

/** Thrown for a login that was not checked, because of too many failed ones before. */
class TooManyTries extends AuthenticationException {

  TooManyTries() {
    super("too many tries");
  }
}
