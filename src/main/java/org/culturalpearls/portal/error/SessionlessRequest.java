package org.culturalpearls.portal.error;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that names no session, so that nobody looks for one. */
class SessionlessRequest extends HttpServletRequestWrapper {

  SessionlessRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Cookie[] getCookies() {
    return null;
  }
}
