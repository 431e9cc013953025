package org.culturalpearls.people;

import java.time.Instant;

/**
 * A new one-time link. Show the token once to the person who requested it; store and log it
 * nowhere.
 *
 * @param token null if the link is sent by mail
 */
public record IssuedLink(String token, LinkKind kind, Instant expiresAt) {

  @Override
  public String toString() {
    return "IssuedLink[kind=" + kind + "]";
  }
}
