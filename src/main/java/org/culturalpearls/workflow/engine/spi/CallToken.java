package org.culturalpearls.workflow.engine.spi;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * The token that the engine's web applications send with each call that changes something. The
 * engine's own filter ends the session of whoever sends none, so that another site could do that.
 */
public final class CallToken {

  private CallToken() {}

  /** Whether the call needs no token or bears that of its session. */
  public static boolean isGood(HttpServletRequest call) {
    HttpSession session = call.getSession(false);
    String sent = call.getHeader(CSRF_TOKEN_HEADER_NAME);
    return CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(call.getMethod()).matches()
        || session != null
            && sent != null
            && sent.equals(session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME));
  }
}
