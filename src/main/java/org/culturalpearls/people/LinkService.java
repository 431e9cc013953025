package org.culturalpearls.people;

import java.time.Instant;
import java.util.Optional;

/**
 * One-time links that go out by mail. A link is written down when it is asked for and gets its
 * token when its mail is sent, so the token is in the mail and nowhere else.
 */
public interface LinkService {

  /** Whether links go out by mail; otherwise who makes one shows it. */
  boolean areMailed();

  /**
   * Sends a person a link to choose a password, which voids all earlier links.
   *
   * @return until when it works
   */
  Instant invite(PersonId actor, PersonId person);

  /**
   * Somebody typed an address and asks for a link. Does nothing, and says so to nobody, where the
   * address is nobody's, the person is inactive, or an administrator asks for a link to log in.
   *
   * @param kind a password link, the first or another as the person needs it, or one to log in
   * @param target the page that was wanted, or null
   */
  void request(LinkKind kind, String email, String target);

  /** The same for somebody who wants to enter a town, which the mail then speaks of. */
  void requestToEnter(String email, String target);

  /** Whether a link may still be used; one that may not need not be sent. */
  boolean isOpen(LinkId link);

  /** A fresh token for a link; one that an earlier try to send it had got works no more. */
  String token(LinkId link);

  /** Uses a link to log in, once; empty when it was used, voided, has expired or never was. */
  Optional<SignIn> signIn(String token);
}
