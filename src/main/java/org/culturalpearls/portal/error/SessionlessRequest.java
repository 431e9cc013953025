package org.culturalpearls.portal.error;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request without a session cookie, so that no session is looked up. */
class SessionlessRequest extends HttpServletRequestWrapper {

  SessionlessRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Cookie[] getCookies() {
    return null;
  }
}
