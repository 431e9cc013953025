package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A form that was refused because its page is older than the session.
 *
 * @param address where the form can be opened again: a path of ours
 */
public record RefusedForm(Why why, String address) {

  /** The reason, as far as the server knows it. */
  public enum Why {
    /** Nobody is logged in: after a log-out, here or elsewhere, or a timeout. */
    LOGGED_OUT,
    /** Somebody is logged in, and the form's page was loaded before. */
    OTHER_LOGIN,
    /** The page is public; it was open for too long. */
    OPEN_PAGE
  }

  private static final String ATTRIBUTE = RefusedForm.class.getName();

  public static RefusedForm in(HttpServletRequest request) {
    return Optional.ofNullable((RefusedForm) request.getAttribute(ATTRIBUTE))
        .orElse(new RefusedForm(Why.OPEN_PAGE, "/"));
  }

  public void tell(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
