package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.people.LinkKind;

/** Accepts requests for a one-time link by mail, from people who typed an address. */
public interface LinkRequests {

  /**
   * Requests a link, if the address belongs to a person. Neither the answer nor its time reveals
   * whether it does: the work is done after the answer.
   *
   * @param request also has the page that was wanted before the login
   * @return false if there were too many requests from this network address or for this mail
   *     address
   */
  boolean take(LinkKind kind, String email, HttpServletRequest request);

  /**
   * Requests a link for somebody who may be new, which leads to this page; limited and silent in
   * the same way.
   */
  boolean takeEntrant(String name, String email, String target, HttpServletRequest request);
}
