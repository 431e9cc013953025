package org.culturalpearls.people;

import java.time.Instant;

/**
 * A fresh one-time link. Show the token to who asked for it, once; store and log it nowhere.
 *
 * @param token null where the link goes out by mail
 */
public record IssuedLink(String token, LinkKind kind, Instant expiresAt) {

  @Override
  public String toString() {
    return "IssuedLink[kind=" + kind + "]";
  }
}
