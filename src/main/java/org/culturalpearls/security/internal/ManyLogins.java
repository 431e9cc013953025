package org.culturalpearls.security.internal;

import org.springframework.security.core.AuthenticationException;

/** Thrown for a login that was not checked, because too many others are being checked. */
class ManyLogins extends AuthenticationException {

  ManyLogins() {
    super("many logins at once");
  }
}
