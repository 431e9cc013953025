package org.culturalpearls.security.internal;

import org.springframework.security.core.AuthenticationException;

/** A login that was not looked at, because too many wrong ones came before it. */
class TooManyTries extends AuthenticationException {

  TooManyTries() {
    super("too many tries");
  }
}
