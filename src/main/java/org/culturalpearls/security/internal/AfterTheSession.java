package org.culturalpearls.security.internal;

import org.springframework.session.web.http.SessionRepositoryFilter;

/** The order of the filters that come as soon as a request has its session. */
public final class AfterTheSession {

  /** Before anybody else reads an attribute: what is not ours has to be noticed. */
  public static final int REFUSED_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER + 1;

  /** Before anybody reads a parameter. */
  public static final int BODIES_OF_STRANGERS = REFUSED_SESSIONS + 1;

  /** Once the body is there: a place is held while a page is made, not while it is sent. */
  public static final int PLACES_PER_PERSON = BODIES_OF_STRANGERS + 1;

  private AfterTheSession() {}
}
