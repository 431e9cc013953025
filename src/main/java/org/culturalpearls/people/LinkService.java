package org.culturalpearls.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.shared.Paged;

/**
 * One-time links that are sent by mail. A link is stored when it is requested and gets its token
 * when its mail is sent, so that only the mail contains the token.
 */
public interface LinkService {

  /**
   * Returns whether links are sent by mail; otherwise they are shown to the person who creates
   * them.
   */
  boolean areMailed();

  /**
   * Sends a person a link to choose a password, which voids all earlier links.
   *
   * @return when it expires
   */
  Instant invite(PersonId actor, PersonId person);

  /** The maximum number of people whom {@link #inviteAll} invites at once. */
  int MOST_AT_ONCE = 100;

  /**
   * Returns a page of the people who cannot log in, by name: active, with a role, without a
   * password, and no link of theirs was used or still works. For staff; administrators are shown to
   * administrators only.
   */
  Paged<PersonView> uninvited(PersonId actor, int page);

  /** Returns how many people {@link #uninvited} finds. */
  int countUninvited(PersonId actor);

  /**
   * Sends each of them a link to choose a password, {@link #MOST_AT_ONCE} at most.
   *
   * @return how many were invited
   */
  int inviteAll(PersonId actor);

  /**
   * Sends a link to a typed address. Does nothing, without telling the caller, if the address is
   * unknown, the person is inactive, or an administrator asks for a login link.
   *
   * @param kind a password link, the first or another as the person needs it, or a login link
   * @param target the page that was wanted, or null
   */
  void request(LinkKind kind, String email, String target);

  /** The same for somebody who wants to enter a town, with another text of the mail. */
  void requestToEnter(String email, String target);

  /** Returns whether a link may still be used; otherwise it need not be sent. */
  boolean isOpen(LinkId link);

  /** Creates a new token for a link and voids that of an earlier attempt to send it. */
  String token(LinkId link);

  /** What the person is called whom this link would log in; empty as for {@link #signIn}. */
  Optional<String> holder(String token);

  /** Uses a link to log in, once; empty when it was used, voided, has expired or never was. */
  Optional<SignIn> signIn(String token);

  /**
   * Makes a link for each person by which they answer one question of a mail, without a login. The
   * caller puts it into the mail; it logs nobody in.
   *
   * @param question a word and an id, which only the caller understands
   * @param until when it stops working
   */
  Map<PersonId, LinkId> toAnswer(Collection<PersonId> persons, String question, Instant until);

  /** Returns what this link answers, and changes nothing; empty as for {@link #signIn}. */
  Optional<Question> question(String token);

  /** Uses a link to answer, once, in the caller's transaction; empty as for {@link #signIn}. */
  Optional<Question> answer(String token);

  /** A question of a mail, and who was asked. */
  record Question(PersonId person, String question) {}
}
