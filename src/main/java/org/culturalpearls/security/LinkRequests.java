package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.people.LinkKind;

/** Takes requests of people who typed an address for a one-time link by mail. */
public interface LinkRequests {

  /**
   * Has the link sent, if the address is somebody's. Neither the answer nor its time tells whether
   * it is: the work is done after the answer.
   *
   * @param request also tells the page that was wanted before the login came up
   * @return false when there were too many requests from here or for this address
   */
  boolean take(LinkKind kind, String email, HttpServletRequest request);

  /**
   * Has a link sent to somebody who may be new, and who comes to this page with it; slowed down and
   * silent in the same way.
   */
  boolean takeEntrant(String name, String email, String target, HttpServletRequest request);
}
